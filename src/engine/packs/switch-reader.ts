import type { RuleId } from '../model';
import type { Pack, PackSwitch } from './pack';
import type { Part } from './reader';
import type { Whole } from './whole';

/** Reads how far Aplomb's own rules are heard; of two files only one may speak of a rule. */
export function readRules(parts: readonly Part[], whole: Whole): Pack['rules'] {
  const rules: Pack['rules'] = {};
  for (const { source, data } of parts) {
    for (const [rule, is] of Object.entries(data.rules ?? {})) {
      if (rules[rule as RuleId]) {
        whole.errors.push(source.errorAtKey(['rules'], rule, 'two-files', { key: rule }));
      }
      rules[rule as RuleId] = is;
    }
  }
  return rules;
}

/** Reads which of Aplomb's entries are switched; whether they exist is known where the packs are put together. */
export function readEntrySwitches(parts: readonly Part[], whole: Whole): PackSwitch[] {
  const switched = new Map<string, PackSwitch>();
  for (const { source, data } of parts) {
    for (const [entry, is] of Object.entries(data.entries ?? {})) {
      const place = source.placeOfKey(['entries'], entry);
      if (switched.has(entry)) {
        whole.errors.push(source.errorAtKey(['entries'], entry, 'two-files', { key: entry }));
      }
      switched.set(entry, { entry, is, ...place });
    }
  }
  return [...switched.values()];
}
