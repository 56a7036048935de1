import { parseArgs } from 'node:util';
import { LANGUAGES, type Language, ROLES, type Role } from '../engine/model';

/** What the user asked for on the command line. */
export interface Options {
  /** Packs to add to the built-in ones: files or folders. */
  packs: string[];
  /** Who writes: whose certificate of authority applies. */
  role?: Role;
  /** Lines are judged by so many workers side by side. */
  jobs: number;
  /** Where the page goes that tells what was found; none without it. */
  report?: { path: string; language: Language };
  help: boolean;
}

/** Something on the command line that can't be followed; the message says what to do. */
export class UsageError extends Error {}

/** More workers than this only wait for the one that reads. */
const MOST_JOBS = 64;

export const USAGE = `Usage: npm run -s judge -- [--pack FILE|FOLDER]… [--role ROLE] [--jobs N]
       [--report FILE.html [--report-lang en|ru|uk]] < in.jsonl > out.jsonl

Reads JSON lines {"id", "customer"?, "draft"?, "lang"?: "en"|"ru"|"uk", "at"?} and writes one line for each:
the assessment of the customer's message, the findings in the draft, what it promises by a date, and which
stages of a good reply it has.

  --pack FILE|FOLDER   a pack to use beside the built-in ones; may be given several times; refused with
                       file, line and remedy when it is wrong, its examples fail or its wordings harm
  --role ROLE          who writes: agent, manager or owner; agent without it. A pack may set limits by role,
                       and what a draft offers above them is the finding over-limit
  --jobs N             judge in N workers side by side, 1 to ${MOST_JOBS}; the order stays that of the input
  --report FILE.html   write a page as well that a team can look at together: findings by rule, language and
                       week ("at" is an ISO date, which also tells when promises are due), the share of abuse, the phrases
                       that come back most
  --report-lang LANG   the language of that page, en, ru or uk; en without it
  --help               this text

Exit status: 0 all lines judged, 1 some line was bad, 2 the command line or a pack was, 3 a worker ended early.
`;

/** @throws {UsageError} for an unknown option, a missing value or a word that belongs to no option. */
export function parseOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        role: { type: 'string' },
        jobs: { type: 'string', default: '1' },
        report: { type: 'string' },
        'report-lang': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      packs: values.pack,
      role: roleIn(values.role),
      jobs: jobsIn(values.jobs),
      report: reportIn(values.report, values['report-lang']),
      help: values.help,
    };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof TypeError)) throw error;
    // the first sentence says what is wrong; the rest explains positional arguments, which there are none of
    throw new UsageError(`${error.message.split('. ')[0]?.split('\n')[0]?.replace(/\.$/u, '')}.`);
  }
}

function roleIn(value?: string): Role | undefined {
  const role = ROLES.find((one) => one === value);
  if (role || value === undefined) return role;
  throw new UsageError(`Option '--role' is one of ${ROLES.join(', ')}, not '${value}'.`);
}

function jobsIn(value: string): number {
  const jobs = Number(value);
  if (/^\d+$/u.test(value) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`Option '--jobs' needs a whole number from 1 to ${MOST_JOBS}, not '${value}'.`);
}

function reportIn(path?: string, chosen?: string): Options['report'] {
  const language = LANGUAGES.find((one) => one === (chosen ?? 'en'));
  if (!language) throw new UsageError(`Option '--report-lang' is one of ${LANGUAGES.join(', ')}, not '${chosen}'.`);
  if (path?.trim() === '') throw new UsageError("Option '--report' needs the name of a file.");
  if (path === undefined && chosen !== undefined) throw new UsageError("Option '--report-lang' needs '--report'.");
  return path === undefined ? undefined : { path, language };
}
