import { base64Of, bytesOf, sha256Of, TooLarge, textOf } from './bytes';

/**
 * A small pack as one piece of text to be pasted: browsers open no link from a web page into an extension. It begins
 * with a name that people recognise, and ends in a colon, so that it is found among other words:
 * `aplomb-pack:1:<first digits of the SHA-256 of the pack>:<the pack, deflated, base64url>:`.
 */
const BEGINNING = 'aplomb-pack:';
const FORMAT = '1';
const SHARED = /aplomb-pack:(\d+):([\da-f]*):([^:]*)(:?)/iu;
const CHECKSUM_DIGITS = 12;

/** What a messenger takes in one piece; about 150 kB of a pack. */
const MOST_CHARACTERS = 60_000;
/** What the text may hold once it is inflated: as many as a pack may have, in two bytes each. */
const MOST_BYTES = 4_000_000;

/** Why nothing can be read: another version of the format wrote it, a part of it was lost, it holds too much. */
export type ShareProblem = 'newer' | 'damaged' | 'too-large';

/** A pack as a text to share; null where it is too large for that and better goes as a file. */
export async function shareTextOf(pack: string): Promise<string | null> {
  const bytes = await collected(new Blob([pack]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const text = `${BEGINNING}${FORMAT}:${await checksumOf(pack)}:${base64Of(bytes)}:`;
  return text.length > MOST_CHARACTERS ? null : text;
}

/** Whether there is a shared pack in a text at all. */
export const isShareText = (text: string): boolean => SHARED.test(text);

/** The pack in a text that somebody pasted, whatever stands around it and however it was wrapped or quoted on its way. */
export async function packInShareText(text: string): Promise<{ pack: string } | { problem: ShareProblem }> {
  const [, format, checksum, data = '', end] = SHARED.exec(text) ?? [];
  if (format !== undefined && format !== FORMAT) return { problem: 'newer' };
  if (!checksum || !end) return { problem: 'damaged' };
  if (data.length > 2 * MOST_CHARACTERS) return { problem: 'too-large' };
  const bytes = bytesOf(data.replace(/[^\w-]/gu, ''));
  if (!bytes) return { problem: 'damaged' };
  try {
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const pack = await textOf(inflated, MOST_BYTES);
    return (await checksumOf(pack)) === checksum.toLowerCase() ? { pack } : { problem: 'damaged' };
  } catch (error) {
    return { problem: error instanceof TooLarge ? 'too-large' : 'damaged' };
  }
}

const checksumOf = async (pack: string) => (await sha256Of(pack)).slice(0, CHECKSUM_DIGITS);

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
