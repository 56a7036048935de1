import { TextCache } from '../cache';
import type { Rewrite, Span } from '../model';
import type { Read } from '../reading';
import { overlap } from '../spans';
import type { Analysis } from '../text/analysis';
import type { SlotValues } from '../wording/slots';
import { fillSlots } from '../wording/slots';
import type { Fault } from './fault';
import { type Draft, rewritesOf, specificApology } from './rewrites';
import { frameOf, newFigures } from './stand-in';

/** Works out the rewrites of a fault in a draft; `values` fill its templates. */
export type Mend = (fault: Fault, draft: Draft, values: SlotValues) => Rewrite[];

/** Characters of what rewrites are kept by: those of the drafts that are open. */
const KEPT = 200_000;

/**
 * Keeps the rewrites of each fault until something changes that they depend on: its sentence, the ones beside it, or
 * what the draft as a whole says. A keystroke then mends the one sentence that it changed, and its neighbours.
 */
export function keepRewrites(read: Read): Mend {
  const kept = new TextCache<Rewrite[]>(KEPT);
  return (fault, draft, values) => {
    const around = surroundings(draft.reading.analysis, fault.sentence);
    const mend = () => rewritesOf(fault, draft, values, read).map((one) => moved(one, -around.start));
    return kept.get(keyOf(fault, draft, values, around), mend).map((one) => moved(one, around.start));
  };
}

/** The sentence and the ones beside it: nothing beyond them is looked at or changed. */
function surroundings({ sentences }: Analysis, index: number): Span {
  const own = sentences[index];
  return {
    start: (sentences[index - 1] ?? own)?.start ?? 0,
    end: (sentences[index + 1] ?? own)?.end ?? 0,
  };
}

/** Everything that `rewritesOf` makes rewrites of, with offsets counted from where the surroundings start. */
function keyOf(fault: Fault, draft: Draft, values: SlotValues, around: Span): string {
  const { analysis } = draft.reading;
  const from = (offset: number) => offset - around.start;
  const place = ({ start, end }: Span) => [from(start), from(end)];
  const sentences = [-1, 0, 1].map((by) => {
    const sentence = analysis.sentences[fault.sentence + by];
    return sentence && [...place(sentence), sentence.language, draft.faults.get(fault.sentence + by)?.map(place)];
  });
  const { ownedFrom } = draft;
  return JSON.stringify([
    analysis.text.slice(around.start, around.end),
    sentences,
    analysis.quotations.filter((one) => overlap(one, around)).map(place),
    [fault.rule, fault.entry, fault.start > 0, ...place(fault), fault.edits.map((edit) => [...place(edit), edit.text])],
    // before, after, or where amid them; `null` for never
    Number.isFinite(ownedFrom) ? from(Math.min(Math.max(ownedFrom, around.start), around.end)) : null,
    draft.circumstances,
    draft.saysSmallYou,
    draft.learned !== undefined,
    specificApology(fault, draft),
    frameOf(fault, draft),
    draft.said.apologises(fault),
    fault.templates.map(({ text }) => draft.said.says(fillSlots(text, values) ?? '')),
    newFigures(analysis.text.slice(around.start, around.end), draft.isKnown),
    values,
  ]);
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
