/**
 * The lines of a stream of bytes, as they come: those that end in one chunk together, so that no line waits for a later
 * one. A byte order mark and the CR of CRLF are taken off, blank lines left out, a last line needs no newline. Holds no
 * more than one line and one chunk.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of input) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    lines[0] = pending + lines[0];
    pending = lines.pop() ?? '';
    const whole = written(lines);
    if (whole.length > 0) yield whole;
  }
  const last = written([pending + decoder.decode()]);
  if (last.length > 0) yield last;
}

function written(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
