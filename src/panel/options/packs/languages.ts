import { LANGUAGES } from '@/engine/model';
import type { PackDocument } from '@/pack-text/document';

/** Parts of a pack that say in which language they are, as soon as the pack has several. */
const SPOKEN = ['findings', 'abuse', 'signals', 'wordings'];

/** Sets the languages of a pack. Where it had one and gets more, what is written in it says so from now on. */
export function setLanguages(pack: PackDocument, languages: readonly string[]): void {
  const before = pack.textsAt(['languages']);
  pack.setTexts(
    ['languages'],
    LANGUAGES.filter((one) => languages.includes(one)),
  );
  const [only] = before;
  if (before.length !== 1 || languages.length < 2 || !only) return;
  for (const part of SPOKEN) {
    pack.listAt([part]).forEach((_, index) => {
      if (!pack.has([part, index, 'language'])) pack.set([part, index, 'language'], only);
    });
  }
}
