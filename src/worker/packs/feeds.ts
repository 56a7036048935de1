import { browser } from 'wxt/browser';
import { isNewer } from '@/engine/packs/version';
import { isPinned, sha256Of } from '@/sharing/bytes';
import { feedOf, type PackTrouble, type TeamPack, teamPacks, withEdition, withFeed, withPack } from '@/store/packs';
import type { PackRequests, PackUpdate } from '@/wire/packs';
import { type Fetched, fetchText } from './fetching';
import { changePacks } from './keeping';
import { lookAt } from './looking';

const ALARM = 'team-packs';
/** How often it is seen to whether an address is due: one that could not be reached is tried again then. */
const LOOK_EVERY_MINUTES = 6 * 60;
/** An address that answered is left alone for so many ms. */
const DAY = 24 * 60 * 60_000;

/** Looks at the addresses of packs once a day, as long as there are any. Call once, when the worker starts. */
export function keepFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateDue();
  });
  teamPacks.watch((packs) => void agreeOnAlarm(packs));
  void teamPacks.getValue().then(agreeOnAlarm);
}

async function agreeOnAlarm(packs: readonly TeamPack[]): Promise<void> {
  if (!packs.some(feedOf)) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: LOOK_EVERY_MINUTES });
}

async function updateDue(): Promise<void> {
  const due = (await teamPacks.getValue()).filter((pack) => {
    const feed = feedOf(pack);
    return feed && pack.on && Date.now() - (feed.checkedAt ?? 0) >= DAY;
  });
  for (const { id } of due) await updatePack(id, 'unasked');
}

/** Fetches a text that is not here yet, for the user to look at. */
export async function fetchPack({
  address,
  pinned,
}: PackRequests['fetchPack']['request']): Promise<PackRequests['fetchPack']['response']> {
  const fetched = await fetchText(address);
  if (fetched.is === 'trouble') return { trouble: fetched.trouble };
  if (fetched.is === 'same') return { trouble: { what: 'not-text' } };
  const sha256 = await sha256Of(fetched.text);
  if (pinned !== undefined && !isPinned(sha256, pinned)) return { trouble: { what: 'pinned', sha256 } };
  return { text: fetched.text, etag: fetched.etag };
}

/**
 * Looks at the address of a pack. What is wrong with the text that comes from there is kept with the pack, which
 * stays as it was.
 * @param asked whether the user asks for it: then what was left alone or undone is offered again
 */
export async function updatePack(id: string, asked: 'asked' | 'unasked' = 'asked'): Promise<PackUpdate> {
  const pack = (await teamPacks.getValue()).find((one) => one.id === id);
  const feed = pack && feedOf(pack);
  if (!feed) return { is: 'trouble', trouble: { what: 'gone' } };
  const again = asked === 'asked' && feed.declined !== undefined;
  const fetched = await fetchText(feed.address, again ? undefined : feed.etag, pack.origin.from !== 'policy');
  let update: PackUpdate = { is: 'same' };
  const trouble = await changePacks(async (packs) => {
    const now = packs.find((one) => one.id === id);
    // while the server answered, the pack may have gone or got another address
    if (!now || feedOf(now)?.address !== feed.address) return { what: 'gone' };
    const [changed, outcome] = await afterFetch(now, fetched, packs, asked);
    update = outcome;
    return withPack(packs, changed);
  });
  return trouble ? { is: 'trouble', trouble } : update;
}

async function afterFetch(
  pack: TeamPack,
  fetched: Fetched,
  packs: readonly TeamPack[],
  asked: 'asked' | 'unasked',
): Promise<[TeamPack, PackUpdate]> {
  const feed = feedOf(pack);
  const troubled = (trouble: PackTrouble): [TeamPack, PackUpdate] => [
    { ...pack, trouble },
    { is: 'trouble', trouble },
  ];
  if (fetched.is === 'trouble') return troubled(fetched.trouble);
  const checkedAt = Date.now();
  const waiting: PackUpdate = { is: pack.offered ? 'offered' : 'same' };
  if (fetched.is === 'same') return [withFeed({ ...pack, trouble: null }, { checkedAt }), waiting];
  const { text, etag } = fetched;
  const sha256 = await sha256Of(text);
  const seen = withFeed({ ...pack, trouble: null }, { checkedAt, etag });
  if (sha256 === pack.edition.sha256) return [{ ...seen, offered: null }, { is: 'same' }];
  const isDeclined = sha256 === feed?.declined;
  if (sha256 === pack.offered?.sha256 || (isDeclined && asked === 'unasked')) return [seen, waiting];
  // what is refused has no tag: it is looked at again, and told again
  const refuse = (trouble: PackTrouble): [TeamPack, PackUpdate] => [
    withFeed({ ...pack, trouble }, { checkedAt, etag: undefined }),
    { is: 'trouble', trouble },
  ];
  if (feed?.pinned !== undefined && !isPinned(sha256, feed.pinned)) return refuse({ what: 'pinned', sha256 });
  const looked = await lookAt(text, nameOf(feed?.address), packs);
  if ('trouble' in looked) return refuse(looked.trouble);
  const { look, edition } = looked;
  if (look.id !== pack.id) return refuse({ what: 'other-pack', id: look.id, kept: pack.id });
  if (pack.origin.from === 'policy') {
    // nobody here can accept what the company did not sign
    if (look.warning) return refuse({ what: 'signature', warning: look.warning });
    return [withEdition(seen, edition), { is: 'applied' }];
  }
  const isOlder = isNewer(pack.edition.version, edition.version);
  const needsYes = look.warning !== null || isOlder || pack.edition.byHand || isDeclined;
  if (feed?.automatic && !needsYes) return [withEdition(seen, edition), { is: 'applied' }];
  return [{ ...seen, offered: { ...edition, warning: look.warning } }, { is: 'offered' }];
}

/** The last part of an address: what its mistakes are told with. */
const nameOf = (address = '') =>
  address
    .replace(/[?#].*$/u, '')
    .split('/')
    .at(-1) || address;
