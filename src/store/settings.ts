import { storage } from 'wxt/utils/storage';
import type { Language, OwnLimit, Role, RuleId } from '@/engine/model';
import type { Mark } from './mark';

/** Everything the user chose. One item a setting, so that each migrates by itself. */

/** Language of our own words; null: the browser's, where we speak it, else English. */
export const interfaceLanguage = storage.defineItem<Language | null>('local:interfaceLanguage', {
  fallback: null,
  version: 1,
});

export const rulesOff = storage.defineItem<RuleId[]>('local:rulesOff', { fallback: [], version: 1 });

/** "Never flag this": words as `normalisePhrase` leaves them. */
export const ignoredPhrases = storage.defineItem<string[]>('local:ignoredPhrases', { fallback: [], version: 1 });

export interface Site {
  /** Switched off by hand while the permission stays. */
  paused: boolean;
  /** "This is a reply" / "a note", said once for a field of which the page doesn't tell. By `fingerprintOf` the field. */
  modes?: Record<string, 'reply' | 'note'>;
  /** This site is read as one that no file knows; `mark` is what the user showed there, null: nothing yet. */
  reader?: { mark: Mark | null };
}

/** In version 1 one answer held for all fields of a site. */
type SiteOfVersion1 = Pick<Site, 'paused'> & { mode?: 'reply' | 'note' };

function withoutMode({ mode: _, ...site }: Site & SiteOfVersion1): Site {
  return site;
}

/** By origin (`https://mail.google.com`). A site that is not here is not read. */
export const sites = storage.defineItem<Record<string, Site>>('local:sites', {
  fallback: {},
  version: 2,
  migrations: {
    // Nobody knows which field the answer was about, so it is asked for again. What has the new shape stays as it is:
    // a value that was first written by this version counts as version 1 until then
    2: (known: Record<string, Site | SiteOfVersion1>): Record<string, Site> =>
      Object.fromEntries(Object.entries(known).map(([origin, site]) => [origin, withoutMode(site)])),
  },
});

/** Milliseconds since the epoch until which everything rests; 0: not paused. */
export const pausedUntil = storage.defineItem<number>('local:pausedUntil', { fallback: 0, version: 1 });

/** Who the user is to the customer, where nothing else is chosen. */
export const role = storage.defineItem<Role>('local:role', { fallback: 'agent', version: 1 });

/** Вы/Ви to one person with a small letter in our wordings. */
export const smallYou = storage.defineItem<boolean>('local:smallYou', { fallback: false, version: 1 });

/** What the user may decide alone, and who decides above that (docs/craft.md §6). */
export const ownLimit = storage.defineItem<OwnLimit>('local:ownLimit', { fallback: { limits: {} }, version: 1 });

/**
 * Whether fields are left alone that ask assistants to keep out (`asksToBeLeft`). Not unless it is chosen: sites ask so
 * because others write into their editors, which we do not, and some editors do by themselves.
 */
export const leaveHinted = storage.defineItem<boolean>('local:leaveHinted', { fallback: false, version: 1 });

/** Name that wordings are signed with. */
export const agentName = storage.defineItem<string>('local:agentName', { fallback: '', version: 1 });
