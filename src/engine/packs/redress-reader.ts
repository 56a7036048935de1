import type { Language, Role } from '../model';
import type { Certificate, CompensationRow, Sums } from '../redress/redress';
import { mistake } from './mistake';
import type { PackRedress, Path } from './pack';
import type { Part } from './reader';
import type { Source } from './source';
import type { Whole } from './whole';

/** What a script may speak of. */
const FORM_SLOTS = ['name', 'agent', 'problem', 'apology', 'response-time'];

/** Reads what a pack says about making good: the matrix, the limits, the budget, the wording of each form of apology. */
export function readRedress(parts: readonly Part[], whole: Whole): PackRedress {
  return {
    rows: parts.flatMap((part) => readRows(part, whole)),
    authority: readAuthority(parts, whole),
    budget: readBudget(parts, whole),
    forms: parts.flatMap((part) => readForms(part, whole)),
  };
}

function readRows({ source, data }: Part, whole: Whole): PackRedress['rows'] {
  return (data.compensation ?? []).map(({ text, ...row }, index) => {
    const path = ['compensation', index];
    whole.claim(source, path, row.id);
    const texts = whole.texts(source, [...path, 'text'], text);
    for (const [language, written] of Object.entries(texts) as [Language, string][]) {
      const at = typeof text === 'string' ? [...path, 'text'] : [...path, 'text', language];
      texts[language] = whole.filled(source, at, written, language, ['amount']);
      whole.checkLanguage(source, at, written, language);
      if (written.includes('{amount}') && Object.keys(row.amount ?? {}).length === 0) {
        whole.errors.push(source.error(at, 'amount-unknown'));
      }
    }
    return {
      ...(row as Omit<CompensationRow, 'texts'>),
      id: `${whole.id}/${row.id}`,
      texts,
      at: source.place([...path, 'text']),
    };
  });
}

function readAuthority(parts: readonly Part[], whole: Whole): PackRedress['authority'] {
  const authority: Partial<Record<Role, Certificate>> = {};
  for (const { source, data } of parts) {
    data.authority?.forEach(({ role, limits: given, approver }, index) => {
      const path = ['authority', index];
      const limits = given ?? {};
      if (!given && approver === undefined) whole.errors.push(source.error(path, 'role-says-nothing', { role }));
      if (authority[role]) {
        whole.errors.push(source.error([...path, 'role'], 'role-twice', { role }));
      }
      const texts = approver === undefined ? undefined : whole.texts(source, [...path, 'approver'], approver, true);
      authority[role] = texts ? { limits, approver: texts } : { limits };
    });
  }
  return authority;
}

function readBudget(parts: readonly Part[], whole: Whole): Sums {
  const [first, second] = parts.filter(({ data }) => data.budget);
  if (first && second) {
    whole.errors.push(second.source.errorAtKey([], 'budget', 'two-files', { key: 'budget' }));
  }
  const budget: Sums = first?.data.budget ?? {};
  if (first && budget.percent !== undefined) {
    whole.errors.push(first.source.errorAtKey(['budget'], 'percent', 'budget-of-percent'));
  }
  return budget;
}

function readForms({ source, data }: Part, whole: Whole): PackRedress['forms'] {
  return (data.forms ?? []).map(({ id, form, text, language }, index) => {
    const path = ['forms', index];
    whole.claim(source, path, id);
    const own = whole.languageOf(source, path, language);
    const filled = whole.filled(source, [...path, 'text'], text, own, FORM_SLOTS);
    // what stands in round brackets is said to the agent
    whole.checkLanguage(source, [...path, 'text'], text.replace(/\([^()]*\)/gu, ' '), own);
    checkLines(source, [...path, 'text'], text, whole);
    return { id: `${whole.id}/${id}`, form, language: own, text: filled, at: source.placeOfText([...path, 'text']) };
  });
}

/** Tells of a line that is never said: it stands in for a line above it, and there is none that can be left out. */
function checkLines(source: Source, path: Path, text: string, whole: Whole): void {
  let offset = 0;
  let mayBeLeftOut = false;
  for (const line of text.split('\n')) {
    const standsIn = line.startsWith('|');
    if (standsIn && !mayBeLeftOut) whole.errors.push(mistake(source.place(path, offset), 'form-line-unsaid'));
    mayBeLeftOut = /\{[^{}]+\}/u.test(line);
    offset += line.length + 1;
  }
}
