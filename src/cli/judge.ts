import { createCrew, WorkerLost } from './crew';
import { createJudge, type Judged, type Task } from './judging';
import { linesOf } from './lines';
import { type Options, parseOptions, USAGE, UsageError } from './options';
import { inOrder } from './order';
import { knowledgeWith, UnusablePack } from './pack-files';
import { createProgress, type Screen } from './progress';
import { prepareReport, UnwritableReport } from './report/report';
import { hireFor, judgeIfHired } from './worker';
import { isClosedPipe, writerTo } from './writing';

/** The three streams of a command, and what does not fit into its bundle. */
export interface Streams {
  input: AsyncIterable<Uint8Array>;
  /** Holds JSON lines and nothing else. */
  output: NodeJS.WritableStream;
  errors: Screen;
  /** Of the learned reader (public/model.bin); without it the packs judge alone. */
  weights?: ArrayBuffer;
}

/** Exit statuses, as the usage tells. */
const GOOD = 0;
const BAD_LINE = 1;
const BAD_COMMAND = 2;
const LOST_WORKER = 3;

/** Chunks that a worker may have before it while it judges one: it never waits, and memory stays flat. */
const AHEAD = 2;

judgeIfHired();

/**
 * Reads JSON lines, judges each and writes one line for it, in order; waits when the reader of the output is slow.
 * @returns the exit status. A closed output (`| head`) ends the run quietly.
 */
export async function judge(args: readonly string[], streams: Streams): Promise<number> {
  const { errors } = streams;
  try {
    const options = parseOptions(args);
    if (options.help) {
      errors.write(USAGE);
      return GOOD;
    }
    return await judgeAll(options, streams);
  } catch (error) {
    if (isClosedPipe(error)) return GOOD;
    if (error instanceof WorkerLost) {
      errors.write(`${error.message}\n`);
      return LOST_WORKER;
    }
    const told = [UsageError, UnusablePack, UnwritableReport].some((sort) => error instanceof sort);
    if (!told || !(error instanceof Error)) throw error;
    errors.write(`${error.message}\n${error instanceof UsageError ? `\n${USAGE}` : ''}`);
    return BAD_COMMAND;
  }
}

async function judgeAll(options: Options, { input, output, errors, weights }: Streams): Promise<number> {
  const knowledge = knowledgeWith(options.packs);
  const report = options.report && prepareReport(options.report, knowledge);
  const write = writerTo(output);
  const progress = createProgress(errors);
  let status = GOOD;

  for await (const judged of judgedIn(input, options.jobs, {
    ...{ knowledge, role: options.role, weights },
    sightings: report !== undefined,
  })) {
    if (judged.bad > 0) status = BAD_LINE;
    report?.add(judged);
    await write(judged.text);
    progress.add(judged.lines);
  }
  progress.end();
  await report?.write();
  return status;
}

/** What the lines came to, in the order of the input; in this thread, or in several beside it. */
async function* judgedIn(input: AsyncIterable<Uint8Array>, jobs: number, task: Task): AsyncGenerator<Judged> {
  if (jobs === 1) {
    const judge = createJudge(task);
    for await (const lines of linesOf(input)) for (const line of lines) yield judge([line]);
    return;
  }
  const crew = createCrew(jobs, hireFor(task));
  try {
    yield* inOrder(linesOf(input), crew.judge, jobs * AHEAD);
  } finally {
    await crew.dismiss();
  }
}
