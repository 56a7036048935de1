import type { Span } from '../model';
import type { Analysis } from '../text/analysis';

/** A name: a capitalised word, or initials. */
const NAME = /(?<![\p{L}])\p{Lu}(?:\p{Ll}|\.|['’]\p{L}|$)/u;
/** Nobody's name: a department signs, or a courtesy stands last. */
const NOBODY =
  /(?<![\p{L}])(?:team|support|service|department|desk|care|management|administration|regards|thanks|thank|sincerely|cheers|wishes|служб|команд|отдел|поддержк|администраци|коллектив|руководств|спасибо|с уважением$|заранее|підтримк|відділ|адміністраці|колектив|керівництв|дяку|з повагою$|гарного|хорошего|have|see|we|i|you|мы|вы|я|ми|ви)/iu;
const LONGEST = 8;
/** Lines at the end of a letter in which its writer is named. */
const LINES = 4;

/**
 * Where a person signs: the agent's own name near the end, or a last line of a few words with a name in it. A team is
 * nobody (docs/craft.md §3: "sign with a human name").
 */
export function findSignature({ text }: Analysis, agentName?: string): Span | undefined {
  const end = text.trimEnd().length;
  const name = agentName?.trim().split(/\s+/u)[0];
  if (name) {
    const start = text.lastIndexOf(name);
    if (start >= 0 && start > end - name.length - 80) return { start, end: start + name.length };
  }
  const lines = [...text.slice(0, end).matchAll(/[^\n]+/gu)].slice(-LINES);
  const whole = lines
    .slice(1)
    .reverse()
    .map((line) => ({ words: line[0], start: line.index }));
  const tail = afterLastStop(text.slice(0, end));
  return [...(tail ? [tail] : []), ...whole].map(signed).find((span) => span !== undefined);
}

/** The rest of the last line after a full stop that ends a sentence: not that of initials. */
function afterLastStop(text: string): { words: string; start: number } | undefined {
  const line = text.lastIndexOf('\n') + 1;
  let start = -1;
  for (const stop of text.slice(line).matchAll(/[.!?…)]["»”]*\s+/gu)) {
    const before = text.slice(0, line + stop.index);
    if (stop[0].startsWith('.') && /(?<![\p{L}])(?:\p{Lu}|Mrs?|Ms|Dr)$/u.test(before)) continue;
    start = line + stop.index + stop[0].length;
  }
  return start < 0 ? undefined : { words: text.slice(start), start };
}

function signed({ words, start }: { words: string; start: number }): Span | undefined {
  const bare = words.replace(/[.,\s]+$/u, '');
  const lead =
    /^(?:[-–—*~\s]|(?:с|з) (?:уважением|повагою)[,\s]*|(?:kind |best |warm )*regards[,\s]*)*/iu.exec(bare)?.[0]
      .length ?? 0;
  const rest = bare.slice(lead);
  const count = rest.split(/\s+/u).length;
  if (
    rest === '' ||
    count > LONGEST ||
    /[!?;]/u.test(words) ||
    (/\.$/u.test(words.trim()) && !/\p{Lu}\.$/u.test(words.trim()))
  )
    return undefined;
  if (NOBODY.test(rest) || !NAME.test(rest)) return undefined;
  return { start: start + lead, end: start + lead + rest.length };
}
