import { browser } from 'wxt/browser';
import { originPattern } from '@/store/origins';
import { feedOf, teamPacks } from '@/store/packs';
import { sites } from '@/store/settings';

/** Gives the permission for an origin back, unless a site that is read or the address of a pack still needs it. */
export async function giveBack(origin: string): Promise<void> {
  const pattern = originPattern(origin);
  const read = Object.keys(await sites.getValue());
  const fetched = (await teamPacks.getValue()).flatMap((pack) => feedOf(pack) ?? []);
  const needed = [...read, ...fetched.map(({ address }) => new URL(address).origin)];
  if (!needed.some((other) => originPattern(other) === pattern))
    await browser.permissions.remove({ origins: [pattern] });
}
