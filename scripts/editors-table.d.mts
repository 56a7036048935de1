export interface CellResult {
  cell: { editor: string; column: string; readBack: boolean; broken?: true; limit?: string };
  passed: boolean;
}
export function cellsOf(report: {
  testResults: readonly { assertionResults: readonly { status: string; meta?: { cell?: CellResult['cell'] } }[] }[];
}): CellResult[];
export function tableOf(results: readonly CellResult[]): string;
export function withTable(page: string, table: string): string;
