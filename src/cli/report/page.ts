import { ABUSE_KINDS, type AbuseKind, LANGUAGES, type Language, RULES, type RuleId } from '../../engine/model';
import type { Knowledge } from '../../engine/packs/knowledge';
import { en } from '../../i18n/en';
import { ru } from '../../i18n/ru';
import { uk } from '../../i18n/uk';
import tokens from '../../look/tokens.css?raw';
import { everyWeek } from './calendar';
import { type Bar, createCharts } from './charts';
import css from './report.css?raw';
import { createSheet } from './sheet';
import type { Gathering, Tally } from './tally';
import { WORDS, type Words } from './words';

const ABUSE: Record<Language, Record<AbuseKind, string>> = { en: en.abuse, ru: ru.abuse, uk: uk.abuse };
const KINDS = ['constructive', 'neutral', 'mixed', 'abusive'] as const;

type Sheet = Awaited<ReturnType<typeof createSheet>>;
type Charts = Awaited<ReturnType<typeof createCharts>>;

/** What every part of the page is written with. */
interface Pen {
  sheet: Sheet;
  charts: Charts;
  language: Language;
  words: Words;
  number(value: number): string;
  ruleTitle(rule: RuleId): string;
}

/**
 * The page that a team looks at together, as HTML: one file that loads nothing. Words from the tickets go in as text
 * nodes alone, never as markup.
 */
export async function pageOf(gathering: Gathering, language: Language, reasons: Knowledge['reasons']): Promise<string> {
  const words = WORDS[language];
  const sheet = await createSheet(language, words.title, `${tokens}\n${css}`);
  const pen: Pen = {
    sheet,
    charts: await createCharts(sheet.document, language),
    language,
    words,
    number: (value) => value.toLocaleString(language),
    ruleTitle: (rule) => reasons[language][rule]?.title ?? rule,
  };
  sheet.lead(words.title, words.lead);
  totals(pen, gathering);
  rules(pen, gathering);
  phrases(pen, gathering);
  abuse(pen, gathering);
  weeks(pen, gathering);
  sheet.foot(words.foot);
  return sheet.html();
}

function totals({ sheet, words, number, language }: Pen, { languages, lines, bad }: Gathering): void {
  const section = sheet.section(words.totals.title);
  const columns = LANGUAGES.filter((one) => languages.has(one));
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const row = (label: string, of: (tally: Tally) => number | undefined, base?: (tally: Tally) => number) => [
    label,
    ...columns.map((one) => {
      const tally = languages.get(one);
      const value = (tally && of(tally)) ?? 0;
      const all = tally && base?.(tally);
      return all ? `${number(value)} · ${percent.format(value / all)}` : number(value);
    }),
  ];
  if (columns.length > 0) {
    section.table(
      ['', ...columns.map((one) => words.languages[one])],
      [
        row(words.totals.messages, ({ messages }) => messages),
        ...KINDS.map((kind) =>
          row(
            `– ${words.kinds[kind]}`,
            ({ kinds }) => kinds[kind],
            ({ messages }) => messages,
          ),
        ),
        row(words.totals.drafts, ({ drafts }) => drafts),
        row(
          `– ${words.totals.flagged}`,
          ({ flagged }) => flagged,
          ({ drafts }) => drafts,
        ),
        row(words.totals.findings, ({ findings }) => findings),
      ],
    );
  }
  section.text(words.lines(number(lines), number(bad)), 'soft');
}

function rules({ sheet, words, charts, ruleTitle }: Pen, { languages }: Gathering): void {
  const section = sheet.section(words.rules.title);
  const bars = barsOf(
    RULES,
    languages,
    words,
    ({ rules }) => rules,
    ({ drafts }) => drafts,
    ruleTitle,
  );
  section.text(bars.length > 0 ? words.rules.text : words.nothing, 'soft');
  if (bars.length > 0) section.figure(charts.bars(bars, words.rules.title));
}

function abuse({ sheet, words, charts, language }: Pen, { languages }: Gathering): void {
  const section = sheet.section(words.abuse.title);
  const titleOf = (kind: AbuseKind) => ABUSE[language][kind];
  const bars = barsOf(
    ABUSE_KINDS,
    languages,
    words,
    ({ abuse }) => abuse,
    ({ messages }) => messages,
    titleOf,
  );
  section.text(bars.length > 0 ? words.abuse.text : words.nothing, 'soft');
  if (bars.length > 0) section.figure(charts.bars(bars, words.abuse.title));
}

function weeks({ sheet, words, charts, number }: Pen, gathering: Gathering): void {
  const section = sheet.section(words.weeks.title);
  const known = everyWeek(gathering.weeks);
  section.text(known.length > 0 ? words.weeks.text(number(gathering.undated)) : words.nothing, 'soft');
  const show = (label: string, of: (tally: Tally) => number, base: (tally: Tally) => number) => {
    const values = known.map(({ monday, tally }) => ({
      monday,
      value: tally && base(tally) ? hundred(of(tally), base(tally)) : 0,
    }));
    if (!known.some(({ tally }) => tally && base(tally) > 0)) return;
    section.subtitle(label);
    section.figure(charts.weeks(values, label));
  };
  show(
    words.weeks.findings,
    ({ findings }) => findings,
    ({ drafts }) => drafts,
  );
  show(
    words.weeks.abusive,
    ({ kinds }) => (kinds.abusive ?? 0) + (kinds.mixed ?? 0),
    ({ messages }) => messages,
  );
}

function phrases({ sheet, words, number, ruleTitle }: Pen, gathering: Gathering): void {
  const section = sheet.section(words.phrases.title);
  const { top, slack } = gathering.phrases();
  section.text(top.length > 0 ? words.phrases.text : words.nothing, 'soft');
  if (top.length === 0) return;
  if (slack > 0) section.text(words.phrases.slack(number(slack)), 'soft');
  section.table(
    [words.phrases.rule, words.phrases.words, words.phrases.count],
    top.map(({ rule, phrase, count }) => [ruleTitle(rule), phrase, number(count)]),
    1,
  );
}

/** A bar for each name that came at all, in each language that has a base to count from; the most frequent first. */
function barsOf<N extends string>(
  names: readonly N[],
  languages: Gathering['languages'],
  words: Words,
  counts: (tally: Tally) => Partial<Record<N, number>>,
  base: (tally: Tally) => number,
  titleOf: (name: N) => string,
): Bar[] {
  const panels = LANGUAGES.flatMap((one) => {
    const tally = languages.get(one);
    return tally && base(tally) > 0 ? [{ panel: words.languages[one], tally }] : [];
  });
  const total = (name: N) => panels.reduce((sum, { tally }) => sum + (counts(tally)[name] ?? 0), 0);
  return names
    .filter((name) => total(name) > 0)
    .sort((one, other) => total(other) - total(one))
    .flatMap((name) =>
      panels.map(({ panel, tally }) => ({
        panel,
        label: titleOf(name),
        value: hundred(counts(tally)[name] ?? 0, base(tally)),
      })),
    );
}

function hundred(count: number, base: number): number {
  return (100 * count) / base;
}
