import type { Language } from '../src/engine/model';
import { draftOf, messageOf } from './drafts';
import type { Subject } from './subjects/subject';
import { summed, type Times, timed } from './times';

/** Words of the drafts that are measured. */
export const LENGTHS = [60, 200, 2000] as const;

/** Characters at the end of a draft that are typed one by one. */
const TYPED = 40;
/** A slow engine gets fewer rounds: after so many milliseconds no further one begins. */
const PATIENCE = 12_000;

export interface DraftTimes {
  /** A new draft of so many words. */
  fresh: Record<(typeof LENGTHS)[number], Times>;
  /** One more character in a draft of 200 words. */
  keystroke: Times;
  /** Characters of the drafts of 200 words, on average. */
  characters: number;
}

/** Every draft is new to the engine; a keystroke is the case where what it has seen before may help. */
export async function measureDrafts(review: NonNullable<Subject['review']>, language: Language): Promise<DraftTimes> {
  const next = serials();
  const fresh = (words: number) => async () => {
    const draft = draftOf(language, words, next());
    return [await timed(() => review(draft))];
  };
  const type = async () => {
    const draft = draftOf(language, 200, next());
    await review(draft.slice(0, -TYPED));
    const samples: number[] = [];
    for (let left = TYPED - 1; left >= 0; left--) {
      const typed = draft.slice(0, draft.length - left);
      samples.push(await timed(() => review(typed)));
    }
    return samples;
  };
  // the compiler's warm-up, left out of the record
  await rounds(60, fresh(200));
  return {
    fresh: {
      60: await rounds(300, fresh(60)),
      200: await rounds(300, fresh(200)),
      2000: await rounds(60, fresh(2000)),
    },
    keystroke: await rounds(25, type),
    characters: draftOf(language, 200, 1).length,
  };
}

/** Messages of about 30 words, each new to the engine. */
export async function measureMessages(assess: NonNullable<Subject['assess']>, language: Language): Promise<Times> {
  const next = serials();
  const fresh = async () => {
    const message = messageOf(language, next());
    return [await timed(() => assess(message))];
  };
  await rounds(1000, fresh);
  return rounds(4000, fresh);
}

function serials(): () => number {
  let last = 0;
  return () => ++last;
}

/** Samples of `most` rounds, or of as many as patience allows. */
async function rounds(most: number, round: () => Promise<number[]>): Promise<Times> {
  const until = performance.now() + PATIENCE;
  const samples: number[] = [];
  for (let done = 0; done < most && performance.now() < until; done++) samples.push(...(await round()));
  return summed(samples);
}
