import { base64Of, bytesOf, sha256Of, TooLarge, textOf } from './bytes';

/**
 * A small pack as one piece of text to be pasted: browsers open no link from a web page into an extension. It begins
 * with a name that people recognise, and ends in a colon, so that it is found among other words:
 * `aplomb-pack:1:<first digits of the SHA-256 of the pack>:<the pack, deflated, base64url>:`.
 */
const BEGINNING = 'aplomb-pack:';
const FORMAT = '1';
/** What lines are wrapped and quoted with on their way. */
const WRAP = '[\\s>]*';
const SHARED = new RegExp(
  `${[...BEGINNING].join(WRAP)}${WRAP}((?:\\d${WRAP})+):${WRAP}((?:[\\da-f]${WRAP})*):([^:]*)(:?)`,
  'iu',
);
const NAME = new RegExp([...BEGINNING].join(WRAP), 'iu');
/** The same without its first letters, which were not copied along. */
const BEHEADED = /(?<![\w:-])(?:[a-z-]*:)?(\d+):([\da-f]{12}):([\w\s>-]{40,})(:?)/iu;
/** What is left where more than that was not copied, unwrapped: data alone, in long lines. */
const DATA_ALONE = /^[\da-f]{0,12}:?[\w-]{50,}:$/u;
const LONG_LINE = /[\w-]{30}/u;
/** Every pack says its format and its id: at the beginning of a line, or among the keys of JSON. Looks at no line twice. */
const PACK = /^[ \t{\uFEFF]*["']?format["']?[ \t]*:/mu;
const ID = /^[ \t]*["']?id["']?[ \t]*:/mu;
/** So much of the data, at least, is there of a shared pack; who only speaks of one writes less. */
const LEAST_DATA = 40;
const CHECKSUM_DIGITS = 12;

/** What a messenger takes in one piece; about 150 kB of a pack. */
const MOST_CHARACTERS = 60_000;
/** What the text may hold once it is inflated: as many as a pack may have, in two bytes each. */
const MOST_BYTES = 4_000_000;

/** Why nothing can be read: another version of the format wrote it, its end or its beginning was lost, it was changed, it holds too much. */
export type ShareProblem = 'newer' | 'incomplete' | 'beheaded' | 'damaged' | 'too-large';

/** A pack as a text to share; null where it is too large for that and better goes as a file. */
export async function shareTextOf(pack: string): Promise<string | null> {
  const bytes = await collected(new Blob([pack]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const text = `${BEGINNING}${FORMAT}:${await checksumOf(pack)}:${base64Of(bytes)}:`;
  return text.length > MOST_CHARACTERS ? null : text;
}

/** Whether there is a shared pack in a text at all. One that is a pack itself may speak of shared ones in a comment. */
export function isShareText(text: string): boolean {
  if (/^[\s\uFEFF]*\{/u.test(text)) return false;
  const isPack = PACK.test(text);
  const [, , checksum = '', data = '', end] = SHARED.exec(text) ?? BEHEADED.exec(text) ?? [];
  const isWhole = unwrapped(checksum).length === CHECKSUM_DIGITS && unwrapped(data).length >= LEAST_DATA && end;
  // a message that has a line `format: …` in it is no pack yet
  if (isWhole) return !(isPack && ID.test(text));
  return !isPack && (NAME.test(text) || BEHEADED.test(text) || isDataAlone(text));
}

/** The pack in a text that somebody pasted, whatever stands around it and however it was wrapped or quoted on its way. */
export async function packInShareText(text: string): Promise<{ pack: string } | { problem: ShareProblem }> {
  if (!NAME.test(text) && isDataAlone(text)) return { problem: 'beheaded' };
  const [, written, wrapped = '', data = '', end] = SHARED.exec(text) ?? BEHEADED.exec(text) ?? [];
  const [format, checksum] = [written?.replace(/\D/gu, ''), unwrapped(wrapped)];
  if (format !== undefined && format !== FORMAT) return { problem: 'newer' };
  if (!end) return { problem: 'incomplete' };
  if (!checksum) return { problem: 'damaged' };
  if (data.length > 2 * MOST_CHARACTERS) return { problem: 'too-large' };
  const bytes = bytesOf(unwrapped(data));
  if (!bytes) return { problem: 'damaged' };
  try {
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const pack = await textOf(inflated, MOST_BYTES);
    return (await checksumOf(pack)) === checksum.toLowerCase() ? { pack } : { problem: 'damaged' };
  } catch (error) {
    return { problem: error instanceof TooLarge ? 'too-large' : 'damaged' };
  }
}

const isDataAlone = (text: string) => LONG_LINE.test(text) && DATA_ALONE.test(text.replace(/[\s>]/gu, ''));
const unwrapped = (text: string) => text.replace(/[^\w-]/gu, '');
const checksumOf = async (pack: string) => (await sha256Of(pack)).slice(0, CHECKSUM_DIGITS);

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
