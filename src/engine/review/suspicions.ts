import type { Opinion } from '../learned/drafts';
import type { RuleId, Span } from '../model';
import { ENGINE, type Signal } from '../packs/knowledge';
import { type Reading, signals } from '../reading';
import { overlap } from '../spans';
import { asks } from '../text/asks';
import { ownershipStart } from './circumstances';
import type { Circumstances, Fault } from './fault';
import { isRequested } from './requested';

/** Entry of what no phrase but the learned reader objects to. */
export const READER = `${ENGINE}/reader`;

/** Promises nothing: «надеемся на Ваше понимание». */
const HOPES =
  /^\s*(?:we hope|thank|надеемся|надеюсь|спасибо|сподіваємос|сподіваюс|дякуємо|дякую)(?:[^.!?]* )(?:understanding|понимани|розуміння)/iu;

/** Whoever decides answers themselves: «Я владелец магазина и отвечаю Вам лично» hands nothing up. */
const IN_CHARGE =
  /(?<!\p{L})(?:i(?: am|'m|’m) (?:the |an? )?(?:\p{L}+ )?(?:owner|manager|founder|director|head)|я (?:здесь |тут )?(?:владел|руководител|директор|хозя|основател|управляющ|власни|керівни|засновни|господин))/iu;

/**
 * Whether the learned reader is heard on a rule. What asks the customer for more, or takes responsibility,
 * puts nobody right (S0), what waits for their answer is no vague promise, and who decides hands nothing up: whether it
 * is one all the same is left to phrases.
 * @param sentence index into `Analysis.sentences`
 */
export function isHeardOn(rule: RuleId, reading: Reading, sentence: number): boolean {
  if (rule === 'correction')
    return !(
      asks(reading.analysis, sentence) || signals(reading, 'ownership').some((one) => one.sentence === sentence)
    );
  const { start = 0, end = 0 } = reading.analysis.sentences[sentence] ?? {};
  const said = reading.analysis.text.slice(start, end);
  if (rule === 'escalation') return !IN_CHARGE.test(said);
  return rule !== 'vague-promise' || !(isRequested(reading, sentence) || HOPES.test(said));
}

type Suspected = Opinion['objections'][number];

/** By what a draft says itself that it is not at fault, whatever the learned reader makes of the words; rule by rule. */
const CLEARED: Partial<
  Record<RuleId, (suspected: Suspected, reading: Reading, circumstances: Circumstances) => boolean>
> = {
  // to say what the customer feels, or that they did nothing wrong, puts nobody right
  correction: (suspected, reading) => says(reading, suspected, 'stage-feeling'),
  // an apology that names what happened, or whose doing it was, regrets no mere feeling; nor does one that asks
  'non-apology': (suspected, reading) =>
    asks(reading.analysis, suspected.sentence) ||
    says(reading, suspected, 'apology-named', 'stage-happened', 'ownership'),
  'stock-apology': (suspected, reading) => says(reading, suspected, 'apology-named'),
  // the reason that the customer asked for, once the fault was owned (docs/craft.md §2)
  excuse: ({ start }, reading, circumstances) =>
    circumstances.askedWhy && ownershipStart(reading, circumstances) <= start,
};

function says(reading: Reading, suspected: Span, ...wanted: Signal[]): boolean {
  return signals(reading, ...wanted).some((one) => overlap(one, suspected));
}

/** Whether phrases of the rule know these words, and an exception lets them pass. */
function isSpared({ rule, ...span }: Suspected, { spared }: Reading): boolean {
  return spared.some((one) => one.what.sort === 'finding' && one.what.rule === rule && overlap(one, span));
}

/** What the learned reader objects to, surest first, but for what the draft clears or phrases spare. */
export function suspicions(reading: Reading, opinion: Opinion | undefined, circumstances: Circumstances): Fault[] {
  const { analysis } = reading;
  return (opinion?.objections ?? [])
    .filter(({ rule, sentence }) => isHeardOn(rule, reading, sentence))
    .filter((suspected) => !CLEARED[suspected.rule]?.(suspected, reading, circumstances))
    .filter((suspected) => !isSpared(suspected, reading))
    .sort((one, other) => other.excess - one.excess)
    .map(({ start, end, rule, language, sentence, heaviest }) => ({
      ...{ start, end, rule, language, sentence, entry: READER, templates: [], edits: [] },
      weighed: heaviest.map((word) => analysis.text.slice(word.start, word.end)),
    }));
}

/** Whether a suspicion says again what is already said, or gets in its way. */
export function repeats(suspected: Fault, told: Fault): boolean {
  return overlap(suspected, told) || (suspected.rule === told.rule && suspected.sentence === told.sentence);
}
