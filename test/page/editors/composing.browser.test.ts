import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { forEachEditor } from './battery';
import { areMarked } from './marked';

const LINES = ['Hello Anna,', 'Sorry, the courier lost **your** parcel.', 'Tom'];
const BLAME = 'blame: the courier lost';

/** A word that is being composed, as an input method makes it grow. */
async function compose(text: string): Promise<void> {
  const { length } = text;
  await cdp().send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
}

forEachEditor((check) => {
  check(
    'compose',
    'leaves a word that is being composed alone, and judges it when it is written',
    LINES,
    async (bench) => {
      const stand = await bench.judge();
      await areMarked(bench, [BLAME]);
      bench.putCaretBehind('Anna,');
      await expect.poll(() => bench.caret()).toBe('Hello Anna,');
      await bench.settle();
      const asked = stand.reviewed.length;
      for (const stage of ['n', 'に', 'にh', 'にほ', 'にほn', 'にほん', '日本']) await compose(stage);
      expect(bench.read().text).toContain('Anna,日本');
      expect(stand.reviewed).toHaveLength(asked);
      expect(await stand.session.insert('7', 'Nothing goes in now.')).toBe('refused');
      await cdp().send('Input.insertText', { text: '日本' });
      await bench.holds(['Hello Anna,日本', ...LINES.slice(1)]);
      await expect.poll(() => stand.reviewed.length).toBeGreaterThan(asked);
      await areMarked(bench, [BLAME]);
      expect(bench.caret()).toBe('Hello Anna,日本');

      expect(await bench.rewrite('the courier lost', 'we lost')).toBe(true);
      await bench.holds(['Hello Anna,日本', 'Sorry, we lost **your** parcel.', 'Tom']);
      await bench.undo();
      await bench.holds(['Hello Anna,日本', ...LINES.slice(1)]);
    },
  );
});
