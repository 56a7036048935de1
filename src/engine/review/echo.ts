import type { Span } from '../model';
import { type Reading, signals } from '../reading';
import { overlap } from '../spans';
import type { Token } from '../text/analysis';
import { asks } from '../text/asks';
import type { Answered } from './review';

/** A statement that repeats so many of the customer's own words tells what happened to them. */
const ECHOED = 2;
/** One is enough where the agent takes responsibility in the same sentence. */
const ECHOED_OWNED = 1;
/** Shorter words are mostly particles. */
const CONTENT = 4;

/** Longer words without a matter of their own. */
const EMPTY = new Set(
  `have this that with your from what when them they there their then than were will would could should about been
  does just more some very here after again because before being even only over such these those which while please
  thanks thank hello dear order want need know like came come went into because still again today
  меня мной было были есть если когда чтобы этот этого этой этом эта эти свой себя тоже также только опять снова вместо
  после перед который которая которые почему потому сейчас теперь очень просто сегодня заказ можно нужно через между
  здравствуйте добрый день пожалуйста ваша ваше ваши вашей вашего вашу ваших наша наше наши нашей мной тебя
  мене мною було була були якщо коли щоби цього цієї цьому свій себе тільки знову замість після перед який яка яке які
  чому тому зараз тепер дуже просто сьогодні можна треба через поміж вітаю добрий будь ласка ваша ваше ваші вашої
  вашого вашу ваших наша наше наші нашої замовлення`.split(/\s+/u),
);

/** The first sentence of a draft that names the customer's problem or loss in their own words; a question names nothing. */
export function findEcho(draft: Reading, { reading, assessment }: Answered): Span | undefined {
  const { problem, losses } = assessment;
  const told = [...(problem ? [problem] : []), ...losses];
  if (told.length === 0) return undefined;
  const theirs = new Set(
    reading.analysis.tokens
      .filter((token) => isContent(token) && told.some((span) => overlap(span, token)))
      .map(({ stem }) => stem),
  );
  const owned = signals(draft, 'ownership');
  return draft.analysis.sentences.find((sentence, index) => {
    if (asks(draft.analysis, index)) return false;
    const words = draft.analysis.tokens.slice(sentence.firstToken, sentence.endToken);
    const echoed = new Set(words.filter((token) => isContent(token) && theirs.has(token.stem)).map(({ stem }) => stem));
    return echoed.size >= (owned.some((one) => overlap(one, sentence)) ? ECHOED_OWNED : ECHOED);
  });
}

/** Whether a word has a matter of its own. */
export function isContent({ kind, form }: Token): boolean {
  return kind === 'number' || (kind === 'word' && form.length >= CONTENT && !EMPTY.has(form));
}
