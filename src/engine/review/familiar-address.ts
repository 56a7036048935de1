import type { Rewrite } from '../model';
import { type Reading, signals } from '../reading';
import { type Clause, clausesOf, clausesOver } from '../text/clauses';
import type { Circumstances, Fault } from './fault';
import { politeForms } from './register';

const ENTRY = 'aplomb/familiar-address';
/** Вы or Ваш where no sentence begins: this draft writes the polite pronoun with a capital. */
const CAPITAL_AMID = /[\p{Ll}\d,;:)»] (?:В[ыи]|Ва[мс]|Вами|Ваш\p{Ll}*)(?!\p{L})/u;
const POLITE_PRONOUN = /^(?:в[ыи]|ва[мс]|вами|ваш\p{Ll}*)$/u;

/** ты/ти to a customer who is on Вы/Ви: contempt (docs/craft.md §2). One finding a clause, as one rewrite mends it. */
export function findFamiliarAddress(reading: Reading, circumstances: Circumstances): Fault[] {
  if (!circumstances.formal) return [];
  const faults: Fault[] = [];
  let done = -1;
  for (const { start, end, sentence: index } of signals(reading, 'familiar-address')) {
    const sentence = reading.analysis.sentences[index];
    if (!sentence || start < done) continue;
    const clauses = clausesOf(reading.analysis, sentence);
    const clause = clauses[clausesOver(clauses, { start, end }).from];
    done = clause?.end ?? end;
    const edit = clause && politely(reading, clause, sentence.language);
    faults.push({
      start,
      end,
      rule: 'contempt',
      entry: ENTRY,
      language: sentence.language,
      sentence: index,
      templates: [],
      edits: edit ? [edit] : [],
    });
  }
  return faults;
}

function politely({ analysis }: Reading, clause: Clause, language: Fault['language']): Rewrite | undefined {
  const words = analysis.tokens.slice(clause.firstToken, clause.endToken);
  const polite = politeForms(
    words.map((word) => word.form),
    language,
  );
  if (!polite) return;
  const capital = CAPITAL_AMID.test(analysis.text);
  let text = '';
  let from = clause.start;
  words.forEach((word, at) => {
    const form = polite[at];
    if (form === undefined) return;
    const original = analysis.text.slice(word.start, word.end);
    const written = capital && POLITE_PRONOUN.test(form) ? capitalised(form) : inTheCaseOf(original, form);
    text += analysis.text.slice(from, word.start) + written;
    from = word.end;
  });
  return { start: clause.start, end: clause.end, text: text + analysis.text.slice(from, clause.end) };
}

function inTheCaseOf(original: string, form: string): string {
  const upper = original.charAt(0) !== original.charAt(0).toLowerCase();
  return upper ? capitalised(form) : form;
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
