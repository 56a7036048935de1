/** What a test says for the tables in docs/editors.md: see scripts/editors-table.mjs. */
export interface Cell {
  editor: string;
  column: string;
  /** Whether the editor's own model was compared with what was expected. */
  readBack: boolean;
  /** The editor itself did not work there. */
  broken?: true;
  /** Why it is known not to work. */
  limit?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    cell?: Cell;
  }
}
