// `npm run -s judge`: judges JSON lines on standard input.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCommand } from './command.mjs';
import { ROOT } from './setup.mjs';

const { judge } = await loadCommand('judge');
process.exitCode = await judge(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  weights: new Uint8Array(readFileSync(join(ROOT, 'public', 'model.bin'))).buffer,
});
// a run that ended early may still be waiting for input that nobody will read
process.stdin.destroy();
