import type { Analysis } from '../../text/analysis';

/** A word, number or mark of a customer's clause, ready to be turned. */
export interface Word {
  /** As it will be written. */
  text: string;
  /** As it is compared: lower case, one apostrophe, ё → е. */
  form: string;
  kind: 'word' | 'number' | 'mark';
  /** Whether something stands between it and the word before. */
  spaced: boolean;
}

/** The words of a range of tokens. */
export function wordsOf(analysis: Analysis, firstToken: number, endToken: number): Word[] {
  return analysis.tokens.slice(firstToken, endToken).map(({ form, kind, start, end }, at) => ({
    text: analysis.text.slice(start, end).replace(/[’ʼ`]/gu, "'"),
    form,
    kind,
    spaced: at > 0 && analysis.tokens[firstToken + at - 1]?.end !== start,
  }));
}

/** A word that the customer did not write. */
export function word(text: string): Word {
  return { text, form: text.toLowerCase(), kind: 'word', spaced: true };
}

/** The words as one line, with nothing around it. */
export function lineOf(words: readonly Word[]): string {
  return words.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join('');
}

/** A word in place of another. */
export function instead(of: Word, text: string): Word {
  return { ...of, text };
}

/** A list of words as a set: tables are easier to read in rows. */
export function setOf(...rows: string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(' ')));
}

/** Pairs `one:other`, in rows. */
export function pairsOf(...rows: string[]): ReadonlyMap<string, string> {
  return new Map(
    rows
      .flatMap((row) => row.split(' '))
      .map((pair) => {
        const [one = '', other = ''] = pair.split(':');
        return [one.replaceAll('_', ' '), other.replaceAll('_', ' ')] as const;
      }),
  );
}

/** Whether a Russian or Ukrainian word opens a relative clause: «который», «яке»; «якісно» and «якась» do not. */
export function isRelativeWord(form: string): boolean {
  return RELATIVE.test(form);
}

const RELATIVE = /^(?:котор\p{L}+|як(?:ий|а|е|і|у|ого|ої|ому|ій|им|ім|их|ими|ою))$/u;
