import type { Cell } from '../test/editors/cell';

interface CellResult {
  cell: Cell;
  passed: boolean;
}
export const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>>;
export function cellsOf(report: {
  testResults: readonly { assertionResults: readonly { status: string; meta?: { cell?: Cell } }[] }[];
}): CellResult[];
export function tableOf(name: string, results: readonly CellResult[]): string | null;
export function withTable(page: string, name: string, table: string): string;
