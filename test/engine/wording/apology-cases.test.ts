import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES, type Language } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

interface Case {
  message: string;
  /** As a good service manager would write it; `null` where nothing calls for an apology. */
  apology: string | null;
  /** Others that are as grammatical and as faithful. */
  accept?: string[];
}

/** Two sets: the first, and one of many trades, with what came of a failure told in the next sentence or asked about. */
const SETS = ['', 'trades-'];

/** Cases were written before the code, those of `accept` were read and agreed to afterwards. */
function casesOf(set: string, language: Language): Case[] {
  const path = join(import.meta.dirname, 'apology-cases', `${set}${language}.jsonl`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line));
}

/** What the words say, whatever opens the sentence and wherever its commas stand. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(
      /^(?:i'm sorry that|мне (?:очень )?жаль, что|простите, что|простите нас:|мені шкода, що|пробачте, що) /u,
      '',
    )
    .replace(/[,.:;—-]/gu, '')
    .replace(/\s+/gu, ' ');
}

function gradeOf(language: Language, { message, apology, accept = [] }: Case): 'right' | 'frame' | 'none' | 'wrong' {
  const made = engine.apologise({ customer: message }, engine.assess(message, { language }));
  if (apology === null) return made === null ? 'right' : 'wrong';
  if (made === null) return 'none';
  if (made.gaps.length > 0) return 'frame';
  return [apology, ...accept].some((one) => plain(one) === plain(made.text)) ? 'right' : 'wrong';
}

describe.each(SETS.flatMap((set) => LANGUAGES.map((language) => [set, language] as const)))(
  'apologies from messages in %s%s',
  (set, language) => {
    const cases = casesOf(set, language);
    const grades = cases.map((one) => gradeOf(language, one));
    const share = (wanted: string) => grades.filter((grade) => grade === wanted).length / grades.length;

    it('are right in four of five', () => {
      expect(cases.length).toBeGreaterThanOrEqual(60);
      expect(share('right')).toBeGreaterThanOrEqual(0.8);
    });

    it('are wrong in no more than three of a hundred', () => {
      const wrong = cases.filter((_, at) => grades[at] === 'wrong').map(({ message }) => message);
      expect(share('wrong'), wrong.join('\n')).toBeLessThanOrEqual(0.03);
    });
  },
);
