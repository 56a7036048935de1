import { readDraft } from '@/page/draft/read';
import { replace } from '@/page/editors/replace';

/**
 * A content script with nothing in it but our writing, in the world that Firefox keeps apart from the page's. A test
 * asks it by a message, as pages can: `{ words, text }`; it answers `{ taken }`.
 */
window.addEventListener('message', async ({ data }: MessageEvent<{ words?: string; text?: string }>) => {
  const { words, text } = data;
  const editable = onlyEditable();
  if (words === undefined || text === undefined || !editable) return;
  const read = () => readDraft(editable, { foreign: '', plainQuotes: false });
  const start = read().text.indexOf(words);
  const target = { editable, read, changedAt: () => Number.NEGATIVE_INFINITY };
  const taken = await replace(target, { start, end: start + words.length }, text);
  window.postMessage({ taken }, '*');
});

function onlyEditable(): HTMLElement | null {
  const inner = document.querySelector('iframe')?.contentDocument?.body;
  return inner ?? document.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]');
}
