/**
 * Works on what comes, on `most` at a time, and gives the results in the order in which it came. A result that is ready
 * never waits for further input; input waits for whoever takes the results.
 */
export async function* inOrder<I, O>(
  items: AsyncIterable<I>,
  work: (item: I) => Promise<O>,
  most: number,
): AsyncGenerator<O> {
  const source = items[Symbol.asyncIterator]();
  const working: Promise<{ output: O }>[] = [];
  let next: Promise<{ input: IteratorResult<I> }> | undefined;
  let ended = false;

  while (!ended || working.length > 0) {
    if (!ended && working.length < most) next ??= source.next().then((input) => ({ input }));
    const came = await Promise.race([next, working[0]].filter((one) => one !== undefined));
    if ('output' in came) {
      working.shift();
      yield came.output;
      continue;
    }
    next = undefined;
    if (came.input.done) ended = true;
    else working.push(later(work(came.input.value)));
  }
}

/** A failure is told when its turn comes; until then nobody listens, which is no fault. */
function later<O>(result: Promise<O>): Promise<{ output: O }> {
  const told = result.then((output) => ({ output }));
  told.catch(() => {});
  return told;
}
