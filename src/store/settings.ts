import { storage } from 'wxt/utils/storage';
import type { Language, RuleId } from '@/engine/model';

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
  /** "This is a reply" / "a note", said once for an inbox that can't tell. */
  mode?: 'reply' | 'note';
}

/** By origin (`https://mail.google.com`). A site that is not here is not read. */
export const sites = storage.defineItem<Record<string, Site>>('local:sites', { fallback: {}, version: 1 });

/** Milliseconds since the epoch until which everything rests; 0: not paused. */
export const pausedUntil = storage.defineItem<number>('local:pausedUntil', { fallback: 0, version: 1 });

/** Name that wordings are signed with. */
export const agentName = storage.defineItem<string>('local:agentName', { fallback: '', version: 1 });
