import * as log from '@/store/decisions';
import * as kept from '@/store/owed';
import * as packs from '@/store/packs';
import * as policy from '@/store/policy';
import * as settings from '@/store/settings';
import { stored } from './stored';

/** What the user chose, shared by everything that a page of ours shows. */
export const interfaceLanguage = stored(settings.interfaceLanguage);
export const rulesOff = stored(settings.rulesOff);
export const ignoredPhrases = stored(settings.ignoredPhrases);
export const sites = stored(settings.sites);
export const pausedUntil = stored(settings.pausedUntil);
export const agentName = stored(settings.agentName);
export const role = stored(settings.role);
export const smallYou = stored(settings.smallYou);
export const ownLimit = stored(settings.ownLimit);
export const leaveHinted = stored(settings.leaveHinted);
export const decisions = stored(log.decisions);
export const owed = stored(kept.owed);
export const askedToNotify = stored(kept.askedToNotify);
export const teamPacks = stored(packs.teamPacks);
export const removedPacks = stored(packs.removedPacks);
export const underPolicy = stored(policy.underPolicy);

/** Settles when all of it is known: nothing is shown before, so that nothing jumps. */
export const choicesReady = Promise.all(
  [
    interfaceLanguage,
    rulesOff,
    ignoredPhrases,
    sites,
    pausedUntil,
    agentName,
    role,
    smallYou,
    ownLimit,
    leaveHinted,
    decisions,
    owed,
    askedToNotify,
    teamPacks,
    removedPacks,
    underPolicy,
  ].map(({ ready }) => ready),
);

/** Changes one site, where it is still there. */
export async function changeSite(origin: string, change: Partial<settings.Site>): Promise<void> {
  const known = sites.shown.value;
  const site = known[origin];
  if (site) await sites.set({ ...known, [origin]: { ...site, ...change } });
}
