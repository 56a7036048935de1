import { normalisePhrase } from '@/engine/review/normalise-phrase';
import { languageOfInterface } from '@/i18n/language';
import { teamPacks } from '@/store/packs';
import { readingOf } from '@/store/resting';
import { ignoredPhrases, interfaceLanguage, leaveHinted, pausedUntil, rulesOff, sites } from '@/store/settings';
import type { Choices, Chosen } from './ports';

/** Fields remembered for a site: some pages name them anew each time. */
const MOST_FIELDS = 50;

/** Reads what the user chose for a site, and keeps it up to date until the signal. */
export async function storedChoices(origin: string, signal: AbortSignal): Promise<Choices> {
  let [language, known, until, leaves] = await Promise.all([
    interfaceLanguage.getValue(),
    sites.getValue(),
    pausedUntil.getValue(),
    leaveHinted.getValue(),
  ]);
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const unwatch = [
    interfaceLanguage.watch((now) => {
      language = now;
      changed();
    }),
    sites.watch((now) => {
      known = now;
      changed();
    }),
    pausedUntil.watch((now) => {
      until = now;
      changed();
    }),
    leaveHinted.watch((now) => {
      leaves = now;
      changed();
    }),
    // These are applied by the worker: the page only has to ask again
    rulesOff.watch(changed),
    ignoredPhrases.watch(changed),
    teamPacks.watch(changed),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop();
  });

  return {
    now: (): Chosen => {
      const reading = readingOf(known[origin], until, Date.now()).now;
      return {
        language: languageOfInterface(language, navigator.languages),
        allowed: reading !== 'not-allowed',
        paused: reading !== 'reads',
        leaveHinted: leaves,
        modes: known[origin]?.modes ?? {},
        reader: known[origin]?.reader,
      };
    },
    watch(watcher, ended) {
      watchers.add(watcher);
      ended.addEventListener('abort', () => watchers.delete(watcher));
    },
    async rememberMode(field, mode) {
      const sitesNow = await sites.getValue();
      const site = sitesNow[origin];
      if (!site) return;
      const { [field]: _, ...others } = site.modes ?? {};
      // The newest last
      const modes = Object.fromEntries([...Object.entries(others), [field, mode] as const].slice(-MOST_FIELDS));
      await sites.setValue({ ...sitesNow, [origin]: { ...site, modes } });
    },
    async rememberMark(mark) {
      const sitesNow = await sites.getValue();
      const site = sitesNow[origin];
      if (site) await sites.setValue({ ...sitesNow, [origin]: { ...site, reader: { mark } } });
    },
    async neverFlag(words) {
      const phrase = normalisePhrase(words);
      const phrases = await ignoredPhrases.getValue();
      if (!phrases.includes(phrase)) await ignoredPhrases.setValue([...phrases, phrase]);
    },
    async turnOff(rule) {
      const rules = await rulesOff.getValue();
      if (!rules.includes(rule)) await rulesOff.setValue([...rules, rule]);
    },
  };
}
