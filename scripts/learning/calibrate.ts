import { LANGUAGES, type Language } from '../../src/engine/model.ts';
import type { Lesson } from './lessons.ts';

/** False alarms that are accepted on what people really wrote. */
const ACCEPTED_REAL = 0.005;
/**
 * And on what was written to be mistaken for abuse. English less: of the complaints that may be measured on and not
 * learnt from, three times as many are called abusive there as in the other two.
 */
const ACCEPTED_WRITTEN: Record<Language, number> = { en: 0.01, ru: 0.015, uk: 0.015 };

/** A lesson with the score that a model gave it which had not seen it. */
export interface Judged {
  lesson: Lesson;
  score: number;
}

/** The lowest threshold of each language that keeps false alarms to what is accepted in every set of it. */
export function calibrate(judged: readonly Judged[]): Record<Language, number> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, thresholdOf(judged.filter(({ lesson }) => lesson.language === language))]),
  ) as Record<Language, number>;
}

function thresholdOf(judged: readonly Judged[]): number {
  const sets = new Map<string, { accepted: number; scores: number[] }>();
  for (const { lesson, score } of judged) {
    if (lesson.abusive || !lesson.calibrates) continue;
    const set = sets.get(lesson.source) ?? { accepted: acceptedOn(lesson), scores: [] };
    set.scores.push(score);
    sets.set(lesson.source, set);
  }
  const thresholds = [...sets.values()].map(({ accepted, scores }) => {
    const sorted = scores.sort((one, other) => other - one);
    return sorted[Math.floor(sorted.length * accepted)] ?? 0;
  });
  return Math.max(...thresholds);
}

function acceptedOn({ calibrates, language }: Lesson): number {
  return calibrates === 'written' ? ACCEPTED_WRITTEN[language] : ACCEPTED_REAL;
}
