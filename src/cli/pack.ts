import { UsageError } from './options';
import { readArguments, unknownWord } from './pack/arguments';
import { checkCommand } from './pack/check';
import { BAD_COMMAND, type Command, GOOD, type Streams } from './pack/command';
import { newCommand } from './pack/new';
import { pinCommand } from './pack/pin';
import { signCommand } from './pack/sign';
import { testCommand } from './pack/test';
import { UnusablePack } from './pack-files';
import { isClosedPipe } from './writing';

const COMMANDS: readonly Command[] = [checkCommand, testCommand, newCommand, pinCommand, signCommand];

const USAGE = `Usage: npm run -s pack -- COMMAND …

${COMMANDS.map(({ usage, purpose }) => `  ${usage.padEnd(34)} ${purpose}`).join('\n')}

npm run -s pack -- COMMAND --help tells more of one. docs/packs.md says how to write a pack.

Exit status: 0 all is well, 1 what was looked at is not, 2 the command line is wrong.
`;

/** The command line for those who write packs. @returns the exit status. A closed output (`| head`) ends it quietly. */
export async function pack(args: readonly string[], streams: Streams): Promise<number> {
  const [first = '--help', ...rest] = args;
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    if (!command) return explain(first, args.length > 0, streams);
    const given = readArguments(rest, command.options);
    if (given.options.has('help')) {
      streams.output.write(usageOf(command));
      return GOOD;
    }
    return await command.run(given, streams);
  } catch (error) {
    if (isClosedPipe(error)) return GOOD;
    const told = error instanceof UsageError || error instanceof UnusablePack;
    if (!told) throw error;
    const usage = error instanceof UsageError ? `\n${command ? usageOf(command) : USAGE}` : '';
    streams.errors.write(`${error.message}\n${usage}`);
    return BAD_COMMAND;
  }
}

function usageOf({ usage, help }: Command): string {
  return `Usage: npm run -s pack -- ${usage}\n\n${help}`;
}

/** What is no command is a wish for help, or a slip. */
function explain(word: string, asked: boolean, { output, errors }: Streams): number {
  if (word === '--help' || word === '-h') {
    (asked ? output : errors).write(USAGE);
    return asked ? GOOD : BAD_COMMAND;
  }
  const names = COMMANDS.map(({ name }) => name);
  throw new UsageError(unknownWord('command', word, names));
}
