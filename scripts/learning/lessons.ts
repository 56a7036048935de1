import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AbuseKind, Language } from '../../src/engine/model.ts';
import { readDrafts, readMessages } from './corpus.ts';
import { isKeptOut, parseLines, type Row } from './rows.ts';

/** A message to learn from. */
export interface Lesson extends Row {
  /** Who wrote it, in the corpus. */
  writer?: string;
  /** How much it counts. */
  weight: number;
  /** Whether a false alarm on it counts when the threshold is chosen: among what people really wrote, or what was written to be mistaken. */
  calibrates: 'real' | 'written' | false;
}

interface RealRow {
  text: string;
  lang: Language;
  /** What the customer wrote before an agent's reply. */
  context?: string;
  label: string;
  sublabels?: { second_person?: boolean; types?: Record<string, unknown> };
}

/** A public set whose licence allows training on it; credits are in docs/model-card.md. */
interface RealSet {
  file: string;
  weight: number;
  calibrates: Lesson['calibrates'];
  /** Whether the messages that the rows answer are clean as well. */
  withContext?: true;
  /** `null` leaves a row out. */
  label(row: RealRow): AbuseKind[] | 'abusive' | 'clean' | null;
}

const CONVABUSE_KINDS: Record<string, AbuseKind> = {
  sex_harassment: 'harassment',
  intellectual: 'insult',
  sexist: 'hate',
  racist: 'hate',
  homophobic: 'hate',
  transphobic: 'hate',
};

const complaints = (file: string, weight: number): RealSet => ({
  file,
  weight,
  calibrates: 'real',
  label: () => 'clean',
});

const SETS: RealSet[] = [
  complaints('en_cfpb_complaints', 1),
  complaints('en_banking77', 0.5),
  complaints('en_multidogo_customers', 0.5),
  { ...complaints('en_agent_replies_ibm', 1), withContext: true },
  complaints('ru_telecom_bank_complaints', 0.5),
  complaints('ru_agent_replies', 1),
  {
    file: 'en_convabuse',
    weight: 0.5,
    calibrates: false,
    label: ({ label, sublabels }) => {
      if (label !== 'abusive') return label === 'clean' ? 'clean' : null;
      return Object.keys(sublabels?.types ?? {}).flatMap((type) => CONVABUSE_KINDS[type] ?? []);
    },
  },
  // toxic words that turn to nobody are no abuse here, and no proof of its absence either
  {
    file: 'en_paradetox',
    weight: 0.3,
    calibrates: false,
    label: ({ label, sublabels }) => {
      // what a polite rewrite still says to its reader is often no kinder
      if (label !== 'toxic') return sublabels?.second_person ? null : 'clean';
      return sublabels?.second_person ? 'abusive' : null;
    },
  },
  {
    file: 'en_hatecheck',
    weight: 0.2,
    calibrates: false,
    label: ({ label, sublabels }) => {
      // an insult at one person counts as "non-hateful" there
      if (label !== 'hateful') return sublabels?.second_person ? null : 'clean';
      return sublabels?.second_person ? ['hate'] : null;
    },
  },
  {
    file: 'ru_okru_toxic_only',
    weight: 0.2,
    calibrates: false,
    label: ({ sublabels }) => (sublabels?.second_person ? 'abusive' : null),
  },
];

/** What speaks of the customer's mistake or calms them down is clean of abuse, and yet no model of clean words. */
const BITING = new Set(['contempt', 'dissuasion', 'correction']);

/** Lessons of the corpus's part `train`: its messages, and its drafts as the words of people who stay polite. */
export function corpusLessons(root: string): Lesson[] {
  const messages = readMessages(root, 'train').flatMap(({ language, rows }) =>
    rows.map(
      (row): Lesson => ({
        text: row.text,
        writer: row.writer,
        language,
        source: `corpus, ${language}`,
        abusive: row.abuse.length > 0,
        kinds: row.abuse,
        weight: 4,
        calibrates: 'written',
      }),
    ),
  );
  const drafts = readDrafts(root, 'train').flatMap(({ language, rows }) =>
    rows
      .filter(({ labels }) => !labels.some(({ rule }) => BITING.has(rule)))
      .map(
        ({ draft, writer }): Lesson => ({
          text: draft,
          writer,
          language,
          source: `corpus drafts, ${language}`,
          abusive: false,
          kinds: [],
          // nothing else that is clean and Ukrainian may train
          weight: language === 'uk' ? 1 : 0.5,
          calibrates: false,
        }),
      ),
  );
  return [...messages, ...drafts];
}

/** Lessons of the public sets in `folder`, without the rows kept out; `missing` names the sets that are not there. */
export function realLessons(folder: string): { lessons: Lesson[]; missing: string[] } {
  const missing: string[] = [];
  const lessons = SETS.flatMap(({ file, weight, calibrates, label, withContext }) => {
    const path = join(folder, `${file}.jsonl`);
    if (!existsSync(path)) {
      missing.push(file);
      return [];
    }
    return parseLines<RealRow>(readFileSync(path, 'utf8')).flatMap((row): Lesson[] => {
      const given = isKeptOut(row.text) ? null : label(row);
      if (given === null) return [];
      const abusive = given !== 'clean';
      const kinds = typeof given === 'string' ? [] : given;
      const texts = row.context && given === 'clean' && withContext ? [row.text, row.context] : [row.text];
      return texts.map((text) => ({ text, language: row.lang, source: file, abusive, kinds, weight, calibrates }));
    });
  });
  return { lessons, missing };
}
