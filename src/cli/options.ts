import { parseArgs } from 'node:util';

/** What the user asked for on the command line. */
export interface Options {
  /** Packs to add to the built-in ones: files or folders. */
  packs: string[];
  /** Whose certificate of authority applies; no rule reads it yet. */
  role?: string;
  help: boolean;
}

/** Something on the command line that can't be followed; the message says what to do. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm run -s judge -- [--pack FILE|FOLDER]… [--role NAME] < in.jsonl > out.jsonl

Reads JSON lines {"id", "customer"?, "draft"?, "lang"?: "en"|"ru"|"uk"} and writes one line for each:
the assessment of the customer's message and the findings in the draft.

  --pack FILE|FOLDER   a pack to use beside the built-in ones; may be given several times; refused with
                       file, line and remedy when it is wrong, its examples fail or its wordings harm
  --role NAME          the role of who writes; taken, but no rule reads it yet
  --help               this text

Exit status: 0 all lines judged, 1 some line was bad, 2 the command line or a pack was.
`;

/** @throws {UsageError} for an unknown option, a missing value or a word that belongs to no option. */
export function parseOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        role: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.role?.trim() === '') throw new UsageError("Option '--role' needs the name of a role.");
    return { packs: values.pack, role: values.role, help: values.help };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof TypeError)) throw error;
    // the first sentence says what is wrong; the rest explains positional arguments, which there are none of
    throw new UsageError(`${error.message.split('. ')[0]?.split('\n')[0]?.replace(/\.$/u, '')}.`);
  }
}
