import { createEngine } from '../src/engine/engine';
import { LANGUAGES, type Language } from '../src/engine/model';
import { DRAFTS, MESSAGES } from './texts';

/**
 * How fast the engine is in Node, without a browser. Every round is given text that it has not seen, as what is kept
 * per sentence would make a second look free; a keystroke is the case where that is the point.
 */

const ROUNDS = 60;

export interface Measured {
  language: Language;
  /** Milliseconds to review a draft of about 200 words that is new; median. */
  review: number;
  /** Milliseconds to review it again after one more character; median. */
  keystroke: number;
  /** Messages of about 30 words assessed a second. */
  messages: number;
}

/** Loads the knowledge, makes an engine and judges a first draft. Milliseconds. */
export async function coldStart(): Promise<{ milliseconds: number; engine: ReturnType<typeof createEngine> }> {
  const started = performance.now();
  const { default: knowledge } = await import('virtual:built-in-packs');
  const engine = createEngine(knowledge);
  engine.review(DRAFTS.en.join(' '));
  return { milliseconds: performance.now() - started, engine };
}

/** Once for the compiler, whose first rounds are slower than all later ones, and once for the record. */
export function measure(engine: ReturnType<typeof createEngine>): Measured[] {
  measureOnce(engine, 0);
  return measureOnce(engine, 5000);
}

function measureOnce(engine: ReturnType<typeof createEngine>, first: number): Measured[] {
  return LANGUAGES.map((language) => {
    const fresh = (round: number) =>
      DRAFTS[language].map((sentence) => sentence.replaceAll('#', String(1000 + first + round)));
    const time = (run: () => void) => {
      const started = performance.now();
      run();
      return performance.now() - started;
    };
    const rounds = Array.from({ length: ROUNDS }, (_, round) => fresh(round).join(' '));
    const review = rounds.map((draft) => time(() => engine.review(draft)));
    const typed = rounds[0] ?? '';
    const keystroke = Array.from({ length: 40 }, (_, at) => typed.slice(0, typed.length - 40 + at)).map((draft) =>
      time(() => engine.review(draft)),
    );
    const count = 4000;
    const spent = time(() => {
      for (let number = 0; number < count; number++) {
        const message = MESSAGES[language][number % MESSAGES[language].length] ?? '';
        engine.assess(message.replaceAll('#', String(100_000 + first + number)));
      }
    });
    return {
      language,
      review: median(review),
      keystroke: median(keystroke),
      messages: Math.round(count / (spent / 1000)),
    };
  });
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
