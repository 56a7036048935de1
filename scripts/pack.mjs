// `npm run -s pack`: checks, tries, begins and pins packs of phrases.
import { loadCommand } from './command.mjs';

const { pack } = await loadCommand('pack');
// npm runs scripts in the project's folder; whoever names a file means it from where they are
if (process.env.npm_lifecycle_event === 'pack' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exitCode = await pack(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
process.stdin.destroy();
