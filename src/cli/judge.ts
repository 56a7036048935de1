import { once } from 'node:events';
import { createEngine } from '../engine/engine';
import { createLearnedReader } from '../engine/learned/reader';
import { answerLine } from './line';
import { linesOf } from './lines';
import { parseOptions, USAGE, UsageError } from './options';
import { knowledgeWith, UnusablePack } from './packs';

/** The three streams of a command, and what does not fit into its bundle. */
export interface Streams {
  input: AsyncIterable<Uint8Array>;
  /** Holds JSON lines and nothing else. */
  output: NodeJS.WritableStream;
  errors: { write(text: string): unknown };
  /** Of the learned reader (public/model.bin); without it the packs judge alone. */
  weights?: ArrayBuffer;
}

/** Exit statuses, as the usage tells. */
const GOOD = 0;
const BAD_LINE = 1;
const BAD_COMMAND = 2;

/**
 * Reads JSON lines, judges each and writes one line for it, in order; waits when the reader of the output is slow.
 * @returns the exit status. A closed output (`| head`) ends the run quietly.
 */
export async function judge(args: readonly string[], { input, output, errors, weights }: Streams): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) {
      errors.write(USAGE);
      return GOOD;
    }
    const engine = createEngine(knowledgeWith(options.packs), weights && createLearnedReader(weights));
    const write = writerTo(output);
    let status = GOOD;
    for await (const line of linesOf(input)) {
      if (line.trim() === '') continue;
      const answer = answerLine(engine, line);
      if (!answer.good) status = BAD_LINE;
      await write(`${answer.line}\n`);
    }
    return status;
  } catch (error) {
    if (isClosedPipe(error)) return GOOD;
    if (!(error instanceof UsageError || error instanceof UnusablePack)) throw error;
    errors.write(`${error.message}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`);
    return BAD_COMMAND;
  }
}

/** Writes and, when the reader is slow, waits for it. Throws what closed the output. */
function writerTo(output: NodeJS.WritableStream): (text: string) => Promise<void> {
  let broken: Error | undefined;
  output.on('error', (error: Error) => {
    broken = error;
  });
  return async (text) => {
    if (broken) throw broken;
    if (!output.write(text)) await once(output, 'drain');
  };
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
