import type { WxtStorageItem } from 'wxt/utils/storage';
import type { Language, ReviewOptions } from '@/engine/model';
import { languageOfInterface } from '@/i18n/language';
import { type Reading, readingOf } from '@/store/resting';
import * as settings from '@/store/settings';
import type { Writer } from './talk';

/** What the user chose, kept at hand while the worker is awake: a keystroke must not wait for storage. */
export interface Choices {
  language(): Promise<Language>;
  writer(): Promise<Writer>;
  reviewOptions(): Promise<ReviewOptions>;
  reading(origin: string): Promise<Reading>;
}

/** Call once, when the worker starts: it listens for changes from then on. */
export function keepChoices(): Choices {
  const interfaceLanguage = kept(settings.interfaceLanguage);
  const rulesOff = kept(settings.rulesOff);
  const ignoredPhrases = kept(settings.ignoredPhrases);
  const agentName = kept(settings.agentName);
  const role = kept(settings.role);
  const smallYou = kept(settings.smallYou);
  const ownLimit = kept(settings.ownLimit);
  const sites = kept(settings.sites);
  const pausedUntil = kept(settings.pausedUntil);
  const language = async () => languageOfInterface(await interfaceLanguage(), navigator.languages);
  return {
    language,
    writer: async () => ({
      agentName: await agentName(),
      role: await role(),
      smallYou: await smallYou(),
      ownLimit: await ownLimit(),
    }),
    reviewOptions: async () => ({
      interfaceLanguage: await language(),
      rulesOff: await rulesOff(),
      ignored: await ignoredPhrases(),
    }),
    reading: async (origin) => readingOf((await sites())[origin], await pausedUntil(), Date.now()),
  };
}

function kept<Value>(item: WxtStorageItem<Value, Record<string, unknown>>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  item.watch((changed) => {
    value = Promise.resolve(changed);
  });
  return () => {
    value ??= item.getValue();
    return value;
  };
}
