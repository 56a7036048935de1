import { LOG_COLUMNS, type LogColumn } from '@/i18n/redress/strings';
import type { Strings } from '@/i18n/strings';
import type { Decision } from '@/store/decisions';
import { csvOf } from './csv';

/** The decision log as a table for the team's review, oldest first, headed in the language of the interface. */
export function decisionSheet(log: readonly Decision[], strings: Strings): string {
  const { columns } = strings.redress.log;
  return csvOf([
    LOG_COLUMNS.map((column) => columns[column]),
    ...log.map((decision) => {
      const cells = cellsOf(decision, strings);
      return LOG_COLUMNS.map((column) => cells[column]);
    }),
  ]);
}

function cellsOf(decision: Decision, { redress, panel }: Strings): Record<LogColumn, string | number | null> {
  const { at, offer, sum, situation, severity, gives, row, role } = decision;
  return {
    date: new Date(at).toISOString(),
    offer: row === null ? redress.log.byHand : offer,
    amount: sum?.value ?? null,
    unit: sum && (sum.unit === 'percent' ? redress.log.percent : sum.unit),
    situation: redress.situations[situation ?? 'other'],
    cost: severity,
    gives: gives && redress.gives[gives],
    row: row?.split('/').slice(1).join('/') ?? null,
    pack: row?.split('/')[0] ?? null,
    role: panel.boundary.roles[role],
  };
}
