import { isPinned, sha256Of } from '@/sharing/bytes';
import { type PackTrouble, type TeamPack, teamPacks, withEdition, withoutPack } from '@/store/packs';
import type { PolicyTrouble } from '@/store/policy';
import { fetchText } from '../packs/fetching';
import { changePacks } from '../packs/keeping';
import { type Looked, lookAt } from '../packs/looking';
import type { PolicyPack } from './policy';

/** A pack that could not be had is tried again after so many ms. */
const PATIENCE = 6 * 60 * 60_000;

/**
 * Brings the company's packs in line with its policy: new ones are put in force, those that it names no more are taken
 * away. One that is wrong leaves the text before it in force.
 * @param before what was wrong last: an address is not asked again at once
 * @returns what is wrong now
 */
export async function agreeOnPacks(
  wanted: readonly PolicyPack[],
  before: readonly PolicyTrouble[],
): Promise<PolicyTrouble[]> {
  const troubles: PolicyTrouble[] = [];
  const kept = new Set<string>();
  for (const pack of wanted) {
    const outcome = 'text' in pack ? await agreeOnText(pack.text) : await agreeOnAddress(pack, before);
    if (outcome.id !== undefined) kept.add(outcome.id);
    if (outcome.trouble) troubles.push(outcome.trouble);
  }
  const isDropped = ({ id, origin }: TeamPack) => origin.from === 'policy' && !kept.has(id);
  if ((await teamPacks.getValue()).some(isDropped))
    await changePacks((packs) => packs.filter((pack) => !isDropped(pack)));
  return troubles;
}

/** The pack that stands for what the policy wants, if there is one, and what is wrong. */
interface Outcome {
  id?: string;
  trouble?: PolicyTrouble;
}

async function agreeOnText(text: string): Promise<Outcome> {
  const sha256 = await sha256Of(text);
  const ours = (await teamPacks.getValue()).filter(({ origin }) => origin.from === 'policy');
  const same = ours.find(({ edition }) => edition.sha256 === sha256);
  if (same) return { id: same.id };
  const id = idIn(text);
  const failed = (trouble: PackTrouble): Outcome => ({ id, trouble: { pack: id ?? '', trouble, at: Date.now() } });
  return putInForce(text, id ?? 'policy', (packs, looked) => policyPack(packs, looked, { from: 'policy' }), failed);
}

async function agreeOnAddress(
  wanted: Extract<PolicyPack, { address: string }>,
  before: readonly PolicyTrouble[],
): Promise<Outcome> {
  const { address, sha256: pinned, publicKey } = wanted;
  const present = (await teamPacks.getValue()).find(
    ({ origin }) => origin.from === 'policy' && origin.feed?.address === address,
  );
  const failed = (trouble: PackTrouble): Outcome => ({
    id: present?.id,
    trouble: { pack: address, trouble, at: Date.now() },
  });
  // from then on it is looked at daily, as every address is
  if (present?.origin.from === 'policy' && present.origin.feed?.pinned === pinned) return { id: present.id };
  const earlier = before.find(({ pack }) => pack === address);
  if (earlier && Date.now() - earlier.at < PATIENCE) return { id: present?.id, trouble: earlier };
  const fetched = await fetchText(address, undefined, false);
  if (fetched.is === 'trouble') return failed(fetched.trouble);
  if (fetched.is === 'same') return failed({ what: 'not-text' });
  const { text, etag } = fetched;
  const sha256 = await sha256Of(text);
  if (pinned !== undefined && !isPinned(sha256, pinned)) return failed({ what: 'pinned', sha256 });
  const feed = { address, pinned, automatic: true, etag, checkedAt: Date.now() };
  const put = (packs: readonly TeamPack[], looked: Looked): TeamPack | PackTrouble => {
    const { signedBy } = looked.edition;
    if (publicKey !== undefined && publicKey !== signedBy)
      return { what: 'signature', warning: signedBy === null ? 'missing' : 'other-key' };
    return policyPack(packs, looked, { from: 'policy', feed });
  };
  return putInForce(text, address, put, failed);
}

async function putInForce(
  text: string,
  file: string,
  put: (packs: readonly TeamPack[], looked: Looked) => TeamPack | PackTrouble,
  failed: (trouble: PackTrouble) => Outcome,
): Promise<Outcome> {
  let id: string | undefined;
  const trouble = await changePacks(async (packs) => {
    const looked = await lookAt(text, file, packs);
    if ('trouble' in looked) return looked.trouble;
    const pack = put(packs, looked);
    if ('what' in pack) return pack;
    id = pack.id;
    return [...withoutPack(packs, pack.id), pack];
  });
  return trouble ? failed(trouble) : { id };
}

function policyPack(packs: readonly TeamPack[], { look, edition }: Looked, origin: TeamPack['origin']): TeamPack {
  const known = packs.find(({ id }) => id === look.id);
  const fresh = { id: look.id, edition, previous: null, publicKey: edition.signedBy, offered: null, trouble: null };
  return { ...(known ? withEdition(known, edition) : fresh), origin, on: true };
}

/** What a text calls itself, also where it is no pack that could be read. */
const idIn = (text: string) => /^[\s"'{,]*id["']?\s*:\s*["']?([a-z0-9][a-z0-9-]*)/mu.exec(text)?.[1];
