import type { RuleId } from '../model';
import { SLOTS } from '../wording/slots';
import type { ResponseTime } from './knowledge';
import { LIMITS } from './limits';
import type { Pack } from './pack';
import type { Part } from './reader';
import type { Whole } from './whole';

/** Reads the variables of a pack into the whole, before anything that may hold them. */
export function readVariables(parts: readonly Part[], whole: Whole): void {
  for (const { source, data } of parts) {
    for (const [name, given] of Object.entries(data.variables ?? {})) {
      const path = ['variables', name];
      if (whole.variables.has(name)) {
        whole.errors.push(source.errorAtKey(['variables'], name, 'two-files', { key: name }));
      }
      if (TAKEN.includes(name)) {
        whole.errors.push(source.errorAtKey(['variables'], name, 'variable-taken', { name }));
      }
      const texts = whole.texts(source, path, given, true);
      if (Object.values(texts).some((text) => /[{}]/u.test(text))) {
        whole.errors.push(source.error(path, 'variable-braces', { name }));
      }
      for (const [language, text] of typeof given === 'string' ? [] : Object.entries(given))
        whole.checkGaps(source, [...path, language], text);
      if (typeof given === 'string') whole.checkGaps(source, path, given);
      whole.variables.set(name, texts);
      if (whole.variables.size === LIMITS.variables + 1) {
        whole.errors.push(source.errorAtKey(['variables'], name, 'too-many-variables', { most: LIMITS.variables }));
      }
    }
  }
}

/** Slots that the conversation fills; a variable of that name would hide one. */
const TAKEN: readonly string[] = [...SLOTS, 'amount', 'limit', 'approver'];

/** Reads the wordings of boundaries, stages and advice. */
export function readWordings(parts: readonly Part[], whole: Whole): Pack['wordings'] {
  return parts.flatMap(({ source, data }) =>
    (data.wordings ?? []).map((wording, index) => {
      const path = ['wordings', index];
      const textPath = [...path, 'text'];
      whole.claim(source, path, wording.id);
      const language = whole.languageOf(source, path, wording.language);
      const text = whole.filled(source, textPath, wording.text, language, SLOTS);
      whole.checkLanguage(source, textPath, wording.text, language);
      if (wording.part === 'boundary.signature' && !wording.text.includes('{agent}')) {
        whole.errors.push(source.error(textPath, 'signature-of-nobody'));
      }
      return { ...wording, text, id: `${whole.id}/${wording.id}`, language, at: source.placeOfText(textPath) };
    }),
  );
}

/** Reads whom abuse is handed over to. */
export function readContacts(parts: readonly Part[], whole: Whole): Pack['contacts'] {
  return parts.flatMap(({ source, data }) =>
    (data.contacts ?? []).map((contact, index) => {
      whole.claim(source, ['contacts', index], contact.id);
      return { ...contact, id: `${whole.id}/${contact.id}` };
    }),
  );
}

/** What a reason may tell of an amount: how much its writer decides alone, and who decides above that. */
const LIMIT_SLOTS = ['limit', 'approver'];

/** Reads titles and reasons of rules, in the one language of the pack. */
export function readReasons(parts: readonly Part[], whole: Whole): Pack['reasons'] {
  const reasons: Pack['reasons'] = {};
  const [language = 'en'] = whole.languages;
  for (const { source, data } of parts) {
    if (data.reasons && whole.languages.length > 1) {
      whole.errors.push(source.errorAtKey([], 'reasons', 'reasons-of-several'));
    }
    for (const [rule, reason] of Object.entries(data.reasons ?? {})) {
      if (reasons[rule as RuleId]) {
        whole.errors.push(source.errorAtKey(['reasons'], rule, 'two-files', { key: rule }));
      }
      const filled = Object.entries(reason).map(([key, text]) => {
        const slots = rule === 'over-limit' && key === 'why' ? LIMIT_SLOTS : [];
        if (key === 'instead') whole.checkLanguage(source, ['reasons', rule, key], text, language);
        return [key, whole.filled(source, ['reasons', rule, key], text, language, slots)];
      });
      reasons[rule as RuleId] = {
        ...reason,
        ...Object.fromEntries(filled),
        at: source.place(['reasons', rule, 'instead']),
      };
    }
  }
  return reasons;
}

/** Reads within what time the team promises to answer. */
export function readResponseTime(parts: readonly Part[], whole: Whole): ResponseTime | null {
  const [first, second] = parts.filter(({ data }) => data['response-time']);
  if (!first) return null;
  if (second) {
    whole.errors.push(second.source.errorAtKey([], 'response-time', 'two-files', { key: 'response-time' }));
  }
  const [given, more] = Object.entries(first.data['response-time'] ?? {}) as [ResponseTime['unit'], number][];
  if (!given || more) {
    whole.errors.push(first.source.error(['response-time'], 'response-time'));
  }
  return given ? { count: given[1], unit: given[0] } : null;
}
