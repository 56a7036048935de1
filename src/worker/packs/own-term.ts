import type { Language, Span } from '@/engine/model';
import { packOf } from '@/engine/packs/knowledge';
import { tellMistake } from '@/i18n/pack-mistakes/tell';
import { packTroubleText } from '@/i18n/packs/trouble';
import { asPhrase } from '@/pack-text/as-phrase';
import { PackDocument } from '@/pack-text/document';
import { withNextVersion } from '@/pack-text/next-version';
import { type PackTrouble, type TeamPack, teamPacks, withPack, withPrevious } from '@/store/packs';
import type { TermAdded } from '@/wire/messages';
import { changePacks, takePack } from './keeping';

/**
 * The pack that the user writes, as far as a press may change it: the last of their own in force. One that is signed is
 * changed by who holds the key.
 */
async function ownPack(): Promise<TeamPack | undefined> {
  const packs = await teamPacks.getValue();
  return packs.findLast(({ origin, on, edition }) => origin.from === 'own' && on && edition.signedBy === null);
}

/**
 * What the pack is called whose terms the user adds to; null: there is none, or it found the words itself, and would have
 * to take its own phrase back.
 */
export async function nameOfOwnPack(entry: string): Promise<string | null> {
  const pack = await ownPack();
  return pack && packOf(entry) !== pack.id ? pack.edition.name : null;
}

/** Puts words of a draft among the terms that the user's own pack never flags, as its next version. */
export async function addTerm(draft: string, { start, end }: Span, language: Language): Promise<TermAdded> {
  const pack = await ownPack();
  const refused = (trouble: PackTrouble): TermAdded => ({ is: 'refused', why: whyOf(trouble, language) });
  if (!pack) return refused({ what: 'gone' });
  const { id, edition } = pack;
  const document = new PackDocument(edition.text);
  const term = asPhrase(draft.slice(start, end));
  // Pressed twice
  if (document.textsAt(['never-flag']).includes(term)) return { is: 'added', id, sha256: edition.sha256 };
  document.append(['never-flag'], term);
  const looked = await takePack({
    text: withNextVersion(document.toString(), edition.text),
    file: edition.name,
    origin: { from: 'own' },
    replaces: id,
    over: edition.sha256,
  });
  return 'trouble' in looked ? refused(looked.trouble) : { is: 'added', id, sha256: looked.look.sha256 };
}

/**
 * Takes a term back that was just added.
 * @param sha256 of the edition that came of it
 * @returns whether that one was still in force
 */
export async function takeBackTerm(id: string, sha256: string): Promise<boolean> {
  const trouble = await changePacks((packs) => {
    const pack = packs.find((one) => one.id === id);
    return pack?.edition.sha256 === sha256 ? withPack(packs, withPrevious(pack)) : { what: 'gone' };
  });
  return trouble === null;
}

function whyOf(trouble: PackTrouble, language: Language): string {
  const [first] = trouble.what === 'mistakes' ? trouble.errors : [];
  if (!first) return packTroubleText(language, trouble);
  const { message, remedy } = tellMistake(first, language);
  return `${message}; ${remedy}`;
}
