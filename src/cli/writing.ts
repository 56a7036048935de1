import { once } from 'node:events';

/** Writes and, when the reader is slow, waits for it. Throws what closed the output. */
export function writerTo(output: NodeJS.WritableStream): (text: string) => Promise<void> {
  let broken: Error | undefined;
  output.on('error', (error: Error) => {
    broken = error;
  });
  return async (text) => {
    if (broken) throw broken;
    if (!output.write(text)) await once(output, 'drain');
  };
}

/** Whether the reader of the output has seen enough (`| head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
