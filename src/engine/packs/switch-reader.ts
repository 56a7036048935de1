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
        const message = `the rule "${rule}" is switched in two files`;
        whole.errors.push(source.errorAtKey(['rules'], rule, message, 'keep one'));
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
      const { file, line, column } = source.errorAtKey(['entries'], entry, '', '');
      if (switched.has(entry)) {
        const message = `the entry "${entry}" is switched in two files`;
        whole.errors.push(source.errorAtKey(['entries'], entry, message, 'keep one'));
      }
      switched.set(entry, { entry, is, file, line, column });
    }
  }
  return [...switched.values()];
}
