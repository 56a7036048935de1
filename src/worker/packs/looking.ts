import type { Pack, PackError } from '@/engine/packs/pack';
import { sha256Of } from '@/sharing/bytes';
import { signatureOf } from '@/sharing/signature';
import { type PackEdition, type PackTrouble, signatureWarning, type TeamPack } from '@/store/packs';
import type { PackContents, PackLook } from '@/wire/packs';
import { acceptedPack, readPack } from './reading';

/** A text that was found right, and everything that is to be known of it before it is taken. */
export interface Looked {
  look: PackLook;
  edition: PackEdition;
}

/**
 * Looks whether a text is a pack without mistakes, whose examples hold and whose words our rules have nothing against,
 * and whose signature fits. The packs that are there don't matter to that: what is right for one user is right for all.
 * @param known the packs that are there, to tell what it would take the place of
 */
export async function lookAt(
  text: string,
  file: string,
  known: readonly TeamPack[],
): Promise<Looked | { trouble: PackTrouble }> {
  const read = readPack(text, file);
  if ('errors' in read) return { trouble: mistakes(read.errors) };
  const { pack } = read;
  const accepted = acceptedPack(pack);
  if ('errors' in accepted) return { trouble: mistakes(accepted.errors) };
  const signature = await signatureOf(text);
  if (signature.is === 'wrong') return { trouble: { what: 'signature-wrong' } };
  if (signature.is === 'unchecked') return { trouble: { what: 'signature-unchecked' } };
  const signedBy = signature.is === 'right' ? signature.publicKey : null;
  const { id, name, version, licence, languages, author, homepage } = pack;
  const present = known.find((one) => one.id === id);
  const edition = { text, name, version, sha256: await sha256Of(text), signedBy, at: Date.now() };
  const look = {
    ...{ id, name, version, licence, languages, author, homepage },
    contents: contentsOf(pack),
    terms: firstTerms(pack),
    ...{ sha256: edition.sha256, signedBy },
    warning: signatureWarning(present, signedBy),
    known: present?.edition.version ?? null,
  };
  return { look, edition };
}

export function mistakes(errors: readonly PackError[]): PackTrouble {
  return { what: 'mistakes', errors: [...errors] };
}

/** So many terms are shown, and so many characters of each. */
const TERMS_SHOWN = 8;
const LONGEST_SHOWN = 60;

function firstTerms({ neverFlag }: Pack): string[] {
  return neverFlag
    .slice(0, TERMS_SHOWN)
    .map(({ written }) => (written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written));
}

function contentsOf(pack: Pack): PackContents {
  const { findings, abuse, signals, wordings, contacts, redress, neverFlag, rules, entries, variables } = pack;
  return {
    phrases: [...findings, ...abuse, ...signals].reduce(
      (sum, { find, except }) => sum + find.length + except.length,
      0,
    ),
    findings: findings.length,
    abuse: abuse.length,
    signals: signals.length,
    wordings: wordings.length,
    offers: redress.rows.length,
    forms: redress.forms.length,
    limits: Object.keys(redress.authority).length,
    contacts: contacts.length,
    terms: neverFlag.length,
    switches: Object.keys(rules).length + entries.length,
    variables: Object.keys(variables).length,
  };
}
