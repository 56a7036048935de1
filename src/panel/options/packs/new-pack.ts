import type { Language } from '@/engine/model';
import { packStrings } from '@/i18n/packs/strings';
import { PackDocument } from '@/pack-text/document';
import { FRESH_ID } from './own-id';
import { addPhrase, type PhraseFields } from './phrase-fields';

/**
 * A pack to begin with: who it is, and one phrase to be filled in.
 * @param taken ids of packs that are there
 */
export function newPack(language: Language, taken: readonly string[], first: Partial<PhraseFields> = {}): string {
  const { name, licence } = packStrings[language].fresh;
  let id: string = FRESH_ID;
  for (let number = 2; taken.includes(id); number++) id = `${FRESH_ID}-${number}`;
  const pack = new PackDocument(
    `format: 1\nid: ${id}\nname: ${name}\nversion: 1.0.0\nlanguages: [${first.language || language}]\nlicence: ${licence}\n\nfindings: []\n`,
  );
  addPhrase(pack, { rule: 'excuse', ...first, language: '' });
  return pack.toString();
}
