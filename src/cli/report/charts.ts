import type { Language } from '../../engine/model';

/** A bar of a chart that has a panel for each language. */
export interface Bar {
  panel: string;
  label: string;
  value: number;
}

/** Values of consecutive weeks. */
export interface Week {
  monday: Date;
  value: number;
}

/** Draws onto a document that stands in for a browser's. Colours are those of the page, in either theme. */
export async function createCharts(document: Document, language: Language) {
  const Plot = await import('@observablehq/plot');
  const ink = 'var(--accent)';
  const style = { background: 'none', color: 'var(--ink)', fontSize: '12px' };
  const short = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

  return {
    /** Bars that lie, longest first, with their numbers at the end. */
    bars(bars: readonly Bar[], axis: string): Element {
      const labels = [...new Set(bars.map(({ label }) => label))];
      const most = Math.max(...bars.map(({ value }) => value));
      return Plot.plot({
        document,
        style,
        width: 720,
        height: 44 + labels.length * 24,
        marginLeft: 210,
        marginRight: 44,
        marginTop: 26,
        marginBottom: 18,
        x: { axis: null, domain: [0, most || 1] },
        y: { label: null, tickSize: 0, domain: labels },
        fx: { label: null, axis: 'top', padding: 0.25 },
        ariaLabel: axis,
        marks: [
          Plot.barX(bars, { fx: 'panel', x: 'value', y: 'label', fill: ink, insetTop: 2, insetBottom: 2 }),
          Plot.text(bars, {
            fx: 'panel',
            x: 'value',
            y: 'label',
            text: ({ value }: Bar) => short.format(value),
            dx: 5,
            textAnchor: 'start',
            fill: 'currentColor',
          }),
          Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
        ],
      });
    },

    /** Standing bars, a week each; weeks of which nothing is known stay empty. */
    weeks(weeks: readonly Week[], label: string): Element {
      return Plot.plot({
        document,
        style,
        width: 720,
        height: 170,
        marginLeft: 36,
        marginTop: 12,
        x: { type: 'utc', label: null, ticks: 8, tickFormat: dateFormat(language, weeks) },
        y: { label: null, ticks: 4, grid: true, nice: true, tickFormat: (value: number) => short.format(value) },
        ariaLabel: label,
        marks: [
          Plot.rectY(weeks, {
            x1: 'monday',
            x2: ({ monday }: Week) => new Date(monday.getTime() + 7 * 86_400_000),
            y: 'value',
            fill: ink,
            inset: weeks.length > 120 ? 0 : 0.5,
          }),
          Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        ],
      });
    },
  };
}

/** Days within a year need no year; across years no day. */
function dateFormat(language: Language, weeks: readonly Week[]): (date: Date) => string {
  const [first, last] = [weeks[0], weeks.at(-1)].map((week) => week?.monday.getTime() ?? 0);
  const months = (last ?? 0) - (first ?? 0) > 300 * 86_400_000;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'short',
    ...(months ? { year: 'numeric' } : { day: 'numeric' }),
  });
  return (date) => format.format(date);
}
