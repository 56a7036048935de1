/**
 * The lines of a stream of bytes, as they come: a byte order mark and the CR of CRLF are taken off, a last line needs
 * no newline. Holds no more than one line and one chunk.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield withoutReturn(pending + text.slice(from, end));
      pending = '';
      from = end + 1;
    }
    pending += text.slice(from);
  }
  pending += decoder.decode();
  if (pending !== '') yield withoutReturn(pending);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
