import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/model.ts';
import { isKeptOut, parseLines } from '../learning/rows.ts';
import { countRow, f1, noCounts, precision, rate, recall, share, table } from './counts.ts';
import { JUDGES, type JudgeName, type Judges } from './judges.ts';
import { list } from './messages.ts';

interface RealRow {
  text: string;
  lang: Language;
  label: string;
  sublabels?: { second_person?: boolean };
}

interface RealSet {
  file: string;
  what: string;
  /** Sets that train are measured on the rows kept out of training. */
  trains?: true;
  /** `null` leaves a row out. */
  sought(row: RealRow): boolean | null;
}

const saysYou = (row: RealRow) => row.sublabels?.second_person === true;
const toxicToYou = (row: RealRow) => (saysYou(row) ? row.label === 'toxic' : null);

/** Where abuse is labelled. "Toxic" is its authors' word, and not the same as abusive to whoever answers. */
const ABUSE: RealSet[] = [
  {
    file: 'en_convabuse',
    what: 'people to a service bot; ambiguous rows left out',
    trains: true,
    sought: ({ label }) => (label === 'ambiguous' ? null : label === 'abusive'),
  },
  { file: 'en_paradetox', what: 'comments that say "you", toxic or rewritten', trains: true, sought: toxicToYou },
  { file: 'ru_russe_detox', what: 'comments that say ты/вы, toxic or rewritten', sought: toxicToYou },
  { file: 'ru_forum_mix', what: 'forum posts that say ты/вы', sought: toxicToYou },
  { file: 'ru_okru_toxic_only', what: 'toxic comments that say ты/вы', trains: true, sought: toxicToYou },
  { file: 'uk_textdetox400', what: 'toxic comments that say ти/ви', sought: toxicToYou },
];

/** Nearly all rows are legitimate: what is flagged there is a false alarm, but for one or two in a hundred. */
const CLEAN: RealSet[] = [
  ...['en_airline_negative', 'en_airline_pos_neu', 'en_airline_telecom_complaints', 'en_twcs_customers'],
  ...['en_petinsurance_low', 'ru_reviews_low', 'ru_reviews_high', 'uk_reviews_low', 'uk_reviews_high'],
].map((file) => ({ file, what: 'never trains', sought: () => false }));
const CLEAN_THAT_TRAINS: RealSet[] = [
  ...['en_cfpb_complaints', 'en_banking77', 'en_multidogo_customers', 'ru_telecom_bank_complaints'],
].map((file) => ({ file, what: 'kept out', trains: true, sought: () => false }));

/** The public sets that are there: abuse, then false alarms on complaints. */
export function measureReal(judges: Judges, data: string, worst: number): string[] {
  const found = ABUSE.filter(({ file }) => existsSync(join(data, `${file}.jsonl`)));
  if (found.length === 0) return [`The public sets are not in ${data}: nothing measured on them.`, ''];
  const alarmed: string[] = [];
  const abuse = found.flatMap((set) => {
    const { counts } = judgeSet(judges, data, set);
    return JUDGES.map((judge) => {
      const own = counts[judge];
      const good =
        own.clean > 0 ? [share(precision(own)), share(recall(own)), share(f1(own))] : ['–', share(recall(own)), '–'];
      return [set.file, set.what, judge, `${own.right + own.missed} / ${own.clean}`, ...good];
    });
  });
  const clean = [...CLEAN, ...CLEAN_THAT_TRAINS]
    .filter(({ file }) => existsSync(join(data, `${file}.jsonl`)))
    .map((set) => {
      const { counts, wrong } = judgeSet(judges, data, set);
      alarmed.push(...wrong.map((text) => `${set.file}: ${text}`));
      return [set.file, set.what, ...JUDGES.map((judge) => rate(counts[judge].wrong, counts[judge].clean))];
    });
  return [
    '## Public sets with labels',
    '',
    ...table(['set', 'rows', 'judge', 'abusive / not', 'precision', 'recall', 'F1'], abuse),
    '## False alarms on real complaints, reviews and questions',
    '',
    ...table(['set', 'rows', ...JUDGES], clean),
    ...list('Called abusive', alarmed, worst),
  ];
}

function judgeSet(judges: Judges, data: string, { file, trains, sought }: RealSet) {
  const counts: Record<JudgeName, ReturnType<typeof noCounts>> = {
    rules: noCounts(),
    reader: noCounts(),
    both: noCounts(),
  };
  const wrong: string[] = [];
  for (const row of parseLines<RealRow>(readFileSync(join(data, `${file}.jsonl`), 'utf8'))) {
    if (trains && !isKeptOut(row.text)) continue;
    const expected = sought(row);
    if (expected === null) continue;
    const kinds = judges.kinds(row.text, row.lang);
    for (const judge of JUDGES) countRow(counts[judge], expected, kinds[judge].length > 0);
    if (!expected && kinds.both.length > 0) wrong.push(row.text);
  }
  return { counts, wrong };
}
