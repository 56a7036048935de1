import type { RuleId } from '../model';
import { type Reading, signals } from '../reading';
import { isContent } from './echo';
import type { Circumstances, Fault } from './fault';

/** Turns from what the customer told to what we say to it. */
const TURN = /[;:]|(?<![\p{L}])(?:but|yet|however|though|actually|но|однако|зато|але|проте|однак|зате)(?![\p{L}])/iu;

/** What is apologised for stands behind it. */
const SORRY =
  /(?<!\p{L})(?:sorry|apologi[sz]e|regret)(?: [\p{L}']+)? that |(?<!\p{L})(?:простите|извините|прощения|жаль|сожале\p{L}+)(?: нас| меня)?, что |(?<!\p{L})(?:пробачте|вибачте|перепрошую|перепрошуємо|вибачення|шкода|жаль)(?: нам| мені)?, що /iu;

/** Gives a cause, whoever is sorry for what it led to. */
const CAUSE =
  /(?<!\p{L})(?:because|due to|owing to|thanks to|since|потому|из-за|так как|поскольку|в связи|тому що|бо|через|оскільки|у зв'язку|в зв'язку)(?!\p{L})/iu;

/**
 * Whether a culprit, a cause or a deed of theirs is only given back as the customer told of it: "You write that the driver
 * lost it", "I'm sorry that the boiler broke" in answer to "The boiler broke".
 */
export function isRetold(fault: Fault, reading: Reading, circumstances: Circumstances): boolean {
  const { rule, sentence, start } = fault;
  if (rule === 'blame' || rule === 'excuse') {
    const told = signals(reading, 'customer-said').find((one) => one.sentence === sentence && one.start < start);
    if (told !== undefined && !TURN.test(reading.analysis.text.slice(told.end, start))) return true;
  }
  return RETOLD.has(rule) && isApologisedFor(fault, reading) && areTheirs(fault, reading, circumstances);
}

/** A culprit is one whoever names them: we own what our people did. */
const RETOLD: ReadonlySet<RuleId> = new Set(['excuse', 'correction']);

function isApologisedFor({ sentence, end }: Fault, { analysis }: Reading): boolean {
  const whole = analysis.sentences[sentence];
  const said = whole ? analysis.text.slice(whole.start, end) : '';
  const sorry = SORRY.exec(said);
  if (!sorry) return false;
  const told = said.slice(sorry.index + sorry[0].length);
  return !CAUSE.test(told) && !TURN.test(told);
}

/** Whether the customer wrote all the words of a fault that mean something. */
function areTheirs({ start, end }: Fault, { analysis }: Reading, { theirWords }: Circumstances): boolean {
  const words = analysis.tokens.filter((token) => token.start < end && token.end > start && isContent(token));
  return words.length > 0 && words.every(({ stem }) => theirWords.has(stem));
}
