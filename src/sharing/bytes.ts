/** Bytes as text that survives mail, messengers and addresses: base64 with - and _, without padding. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The bytes that `base64Of` wrote; null for anything else. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/u.test(base64)) return null;
  try {
    return Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}

/** SHA-256 of a text in UTF-8, hexadecimal: what an author publishes and a user pins. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 that somebody wrote, `sha256:…` as it is printed for authors or the digits alone; null for anything else. */
export function sha256In(written: string): string | null {
  const digits = written
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/u, '');
  return /^[\da-f]{64}$/u.test(digits) ? digits : null;
}

/** Whether a text is the one that somebody pinned. */
export function isPinned(sha256: string, pinned: string): boolean {
  return sha256In(pinned) === sha256;
}

/**
 * The text that a stream of bytes holds, read no further than it may be long.
 * @throws {TooLarge} as soon as there are more than `most` bytes
 * @throws {NotText} for what is no UTF-8
 * @throws whatever the stream fails with
 */
export async function textOf(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const decode = utf8Decoder();
  const reader = stream.getReader();
  let text = '';
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) throw new TooLarge(most);
      text += decode(read.value, { stream: true });
    }
    return text + decode();
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
}

function utf8Decoder(): TextDecoder['decode'] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (bytes, options) => {
    try {
      return decoder.decode(bytes, options);
    } catch {
      throw new NotText('no UTF-8');
    }
  };
}

export class NotText extends Error {
  override readonly name = 'NotText';
}

export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  /** @param most bytes that would have been allowed */
  constructor(readonly most: number) {
    super(`more than ${most} bytes`);
  }
}
