import { latinIdOf } from '@/engine/packs/latin-id';
import { PackDocument } from '@/pack-text/document';
import { withoutSignature } from '@/sharing/signature';

/** What a pack is called until it is saved; with a number where that is taken. */
export const FRESH_ID = 'my-pack';

/** Letters that are not taken for one another when they are read out. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
/** The last sign is one of these, so that no word is taken for signs by chance. */
const DIGITS = '23456789';
const SIGNS_OF_ID = 5;

/**
 * A pack that is saved first, with an id that no other team's pack has: its name and a few signs by chance. An id that
 * its author chose stays.
 */
export function withOwnId(text: string): string {
  return isFresh(text) ? withAnotherId(text) : text;
}

/** A pack that was saved as `id`, undone to before that: it goes on under the id that it was given. */
export function withKeptId(text: string, id: string): string {
  if (!isFresh(text)) return text;
  const pack = new PackDocument(text);
  pack.setText(['id'], id);
  return pack.toString();
}

const isFresh = (text: string) => new RegExp(`^${FRESH_ID}(-\\d+)?$`, 'u').test(new PackDocument(text).textAt(['id']));

/** The same pack under an id of its own. Its signature goes: it was made for the pack that is called otherwise. */
export function withAnotherId(text: string): string {
  const pack = new PackDocument(withoutSignature(text));
  const [language] = pack.textsAt(['languages']);
  pack.setText(['id'], `${latinIdOf(pack.textAt(['name']), language) || 'pack'}-${byChance()}`);
  return pack.toString();
}

/** Whether an id ends in signs by chance: a pack that is called so is the same pack, wherever it was since. */
export const isByChance = (id: string) => new RegExp(`-[${SIGNS}]{${SIGNS_OF_ID - 1}}[${DIGITS}]$`, 'u').test(id);

function byChance(): string {
  return [...crypto.getRandomValues(new Uint8Array(SIGNS_OF_ID))]
    .map((byte, index) => {
      const signs = index === SIGNS_OF_ID - 1 ? DIGITS : SIGNS;
      return signs[byte % signs.length];
    })
    .join('');
}
