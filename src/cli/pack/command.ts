import type { Screen } from '../progress';
import type { Arguments, OptionKinds } from './arguments';

/** The streams of a command. */
export interface Streams {
  input: AsyncIterable<Uint8Array>;
  output: NodeJS.WritableStream;
  errors: Screen;
}

/** One command of `npm run -s pack`. */
export interface Command {
  name: string;
  /** Its line of the usage. */
  usage: string;
  /** Half a sentence on what it is for. */
  purpose: string;
  /** All that there is to know. */
  help: string;
  options: OptionKinds;
  /**
   * @returns the exit status.
   * @throws {UsageError} when the command line can't be followed, {UnusablePack} when a pack can't be read.
   */
  run(given: Arguments, streams: Streams): Promise<number>;
}

/** Exit statuses, as the usage tells. */
export const GOOD = 0;
export const NOT_WELL = 1;
export const BAD_COMMAND = 2;
