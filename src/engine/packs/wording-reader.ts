import type { RuleId } from '../model';
import { SLOTS } from '../wording/slots';
import type { ResponseTime } from './knowledge';
import type { Pack } from './pack';
import type { Part } from './reader';
import { type Whole, writtenAt } from './whole';

/** Reads the variables of a pack into the whole, before anything that may hold them. */
export function readVariables(parts: readonly Part[], whole: Whole): void {
  for (const { source, data } of parts) {
    for (const [name, given] of Object.entries(data.variables ?? {})) {
      if (whole.variables.has(name)) {
        whole.errors.push(
          source.errorAtKey(['variables'], name, `the variable "${name}" stands in two files`, 'keep one'),
        );
      }
      if (TAKEN.includes(name)) {
        const message = `{${name}} is filled from the conversation`;
        whole.errors.push(source.errorAtKey(['variables'], name, message, 'give the variable another name'));
      }
      whole.variables.set(name, whole.texts(source, ['variables', name], given, true));
    }
  }
}

/** Slots that the conversation fills; a variable of that name would hide one. */
const TAKEN: readonly string[] = [...SLOTS, 'amount', 'limit', 'approver', 'response-time'];

/** Reads the wordings of boundaries, stages and advice. */
export function readWordings(parts: readonly Part[], whole: Whole): Pack['wordings'] {
  return parts.flatMap(({ source, data }) =>
    (data.wordings ?? []).map((wording, index) => {
      const path = ['wordings', index];
      const textPath = [...path, 'text'];
      whole.claim(source, path, wording.id);
      const language = whole.languageOf(source, path, wording.language);
      const text = whole.filled(source, textPath, wording.text, language, SLOTS);
      if (wording.part === 'boundary.signature' && !wording.text.includes('{agent}')) {
        const remedy = 'write {agent} where the name stands: without a name the part is left out';
        whole.errors.push(source.error(textPath, 'a signature of nobody', remedy));
      }
      return { ...wording, text, id: `${whole.id}/${wording.id}`, language, ...writtenAt(source, path) };
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

/** Reads titles and reasons of rules, in the one language of the pack. */
export function readReasons(parts: readonly Part[], whole: Whole): Pack['reasons'] {
  const reasons: Pack['reasons'] = {};
  for (const { source, data } of parts) {
    if (data.reasons && whole.languages.length > 1) {
      const remedy = 'put them in a pack of one language';
      whole.errors.push(source.errorAtKey([], 'reasons', 'reasons in a pack of several languages', remedy));
    }
    for (const [rule, reason] of Object.entries(data.reasons ?? {})) {
      if (reasons[rule as RuleId]) {
        const message = `the reason of "${rule}" stands in two files`;
        whole.errors.push(source.errorAtKey(['reasons'], rule, message, 'keep one'));
      }
      reasons[rule as RuleId] = reason;
    }
  }
  return reasons;
}

/** Reads within what time the team promises to answer. */
export function readResponseTime(parts: readonly Part[], whole: Whole): ResponseTime | null {
  const [first, second] = parts.filter(({ data }) => data['response-time']);
  if (!first) return null;
  if (second) {
    const message = '"response-time" stands in two files';
    whole.errors.push(second.source.errorAtKey([], 'response-time', message, 'keep one'));
  }
  const [given, more] = Object.entries(first.data['response-time'] ?? {}) as [ResponseTime['unit'], number][];
  if (!given || more) {
    const message = '"response-time" is one count and one unit';
    whole.errors.push(
      first.source.error(['response-time'], message, 'write one of: { minutes: 30 }, { hours: 4 }, { days: 2 }'),
    );
  }
  return given ? { count: given[1], unit: given[0] } : null;
}
