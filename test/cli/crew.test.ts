// @vitest-environment node
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createCrew, WorkerLost } from '@/cli/crew';

const hire = (code: string) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');\nparentPort.on('message', (lines) => { ${code} });`,
    {
      eval: true,
    },
  );
const ECHO = 'parentPort.postMessage({ text: lines.join(), lines: lines.length, bad: 0, sightings: [] });';

describe('a crew of workers', { timeout: 30_000 }, () => {
  it('answers every batch with its own result', async () => {
    const crew = createCrew(3, hire(ECHO));
    const batches = Array.from({ length: 20 }, (_, at) => [`a${at}`, `b${at}`]);
    const judged = await Promise.all(batches.map((batch) => crew.judge(batch)));
    await crew.dismiss();
    expect(judged.map(({ text }) => text)).toEqual(batches.map((batch) => batch.join()));
  });

  it.each([
    ['throws', "throw new Error('out of luck');", /ended early: out of luck\. Lines after the last one written/],
    ['exits', 'process.exit(7);', /ended early, with status 7\. Lines after/],
  ])('that loses a worker which %s says so at once, and from then on', async (_, code, message) => {
    const crew = createCrew(2, hire(code));
    const lost = crew.judge(['x']);
    await expect(lost).rejects.toThrow(message);
    await expect(lost).rejects.toThrow(WorkerLost);
    await expect(crew.judge(['y'])).rejects.toThrow(WorkerLost);
    await crew.dismiss();
  });

  it('may be dismissed without complaint', async () => {
    const crew = createCrew(2, hire(ECHO));
    await crew.judge(['x']);
    await expect(crew.dismiss()).resolves.toBeUndefined();
  });
});
