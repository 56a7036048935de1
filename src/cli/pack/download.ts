/** What a pack's address may hold, and how long it may take: nobody waits for a pack. */
export const MOST_BYTES = 8_000_000;
export const MOST_SECONDS = 20;

/** An address that gives no pack; the message says why. */
export class NoDownload extends Error {}

/**
 * The bytes at an address, asked for once, without cookies, and read no further than they may go.
 * @param url https, or http on this very machine
 * @throws {NoDownload}
 */
export async function download(url: URL): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, {
      redirect: 'follow',
      credentials: 'omit',
      signal: AbortSignal.timeout(MOST_SECONDS * 1_000),
    });
    if (new URL(answer.url).origin !== url.origin) {
      throw new NoDownload(`the address leads on to ${new URL(answer.url).origin}: give that one`);
    }
    if (!answer.ok) throw new NoDownload(`the server answers ${answer.status} ${answer.statusText}`.trimEnd());
    return await bytesOf(answer.body ?? new ReadableStream());
  } catch (error) {
    if (error instanceof NoDownload || !(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError') throw new NoDownload(`no answer within ${MOST_SECONDS} seconds`);
    throw new NoDownload(error.cause instanceof Error ? error.cause.message : error.message);
  }
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new NoDownload(`more than ${MOST_BYTES.toLocaleString('en')} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
