import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Cell } from '../../editors/cell';
import { EDITORS, type EditorUnderTest, heldBy } from '../../editors/editors';
import { openEditor, type Setting } from '../../editors/page';
import { Bench } from './bench';

/** Columns of the table in docs/editors.md. */
type Column = 'underline' | 'card' | 'apply' | 'format' | 'undo' | 'compose' | Exclude<Setting, 'page'>;

/** Runs tests over each editor. */
export function forEachEditor(tests: (check: Check, editor: EditorUnderTest) => void): void {
  // The page of an editor is to be in sight as a whole
  beforeAll(() => page.viewport(1000, 700));
  describe.each(EDITORS.map((editor) => [editor.name, editor] as const))('%s', (_, editor) => {
    tests((column, title, lines, run, setting = 'page') => {
      it(title, async ({ task }) => {
        const cell: Cell = { editor: editor.name, column, readBack: false };
        task.meta.cell = cell;
        if (editor.breaksIn?.includes(setting)) {
          cell.broken = true;
          await expect(typesAlone(editor, setting)).rejects.toThrow();
          return document.body.replaceChildren();
        }
        const bench = new Bench(editor, await openEditor(editor, setting, heldBy(editor, lines)));
        try {
          cell.limit = editor.limits?.[column];
          if (cell.limit === undefined) await run(bench);
          else await expect(run(bench)).rejects.toThrow();
        } finally {
          cell.readBack = bench.comparisons > 0;
          bench.leave();
        }
      });
    }, editor);
  });
}

/**
 * Types over a letter without us, and takes it back. Throws where the editor doesn't get ready, does not know what is
 * selected, or lost its undo.
 */
async function typesAlone(editor: EditorUnderTest, setting: Setting): Promise<void> {
  const bench = new Bench(editor, await openEditor(editor, setting, ['Hello']));
  await bench.focus();
  await userEvent.keyboard('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}xy');
  await bench.holds(['Hxyllo']);
  await bench.undoTyping();
  await bench.holds(['Hello']);
}

type Check = (
  column: Column,
  title: string,
  lines: readonly string[],
  run: (bench: Bench) => Promise<void>,
  setting?: Setting,
) => void;
