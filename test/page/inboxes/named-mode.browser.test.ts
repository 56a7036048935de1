import { afterEach, expect, it } from 'vitest';
import { namedMode } from '@/page/inboxes/named-mode';
import { page } from '../page';

afterEach(page.clear);

/** What is said of the editor in this markup, up to the log. */
function modeOf(markup: string): string {
  const holder = page.put(`<main><div class="log"></div>${markup}</main>`);
  const editor = holder.querySelector('textarea');
  if (!editor) throw new Error('There is no editor');
  return namedMode(editor, '.log');
}

it.each([
  ['a class', 'note', '<div class="privatenote"><textarea></textarea></div>'],
  ['a class in camel case', 'note', '<div class="isPrivateNote"><textarea></textarea></div>'],
  ['a test id', 'reply', '<div data-test-id="reply-editor"><textarea></textarea></div>'],
  ['its own label', 'note', '<textarea aria-label="Note Editor"></textarea>'],
  ['a Russian label', 'reply', '<div aria-label="Ответить клиенту"><textarea></textarea></div>'],
  ['a Ukrainian label', 'note', '<div aria-label="Внутрішня нотатка"><textarea></textarea></div>'],
  ['one of two classes', 'note', '<div class="reply-box is-private"><textarea></textarea></div>'],
  ['the nearest box', 'reply', '<div class="notes"><div class="reply"><textarea></textarea></div></div>'],
  [
    'the tab that is pressed',
    'note',
    '<div><button aria-selected="false">Reply</button><button aria-selected="true">Note</button><textarea></textarea></div>',
  ],
  ['what is forwarded', 'note', '<form class="forward-form"><textarea></textarea></form>'],
  ['nothing', 'unknown', '<div class="editor"><textarea></textarea></div>'],
  ['a name of both', 'unknown', '<div class="reply-note-forms"><textarea></textarea></div>'],
  ['words that only sound alike', 'unknown', '<div class="notebook annotated"><textarea></textarea></div>'],
  [
    'a button that is pressed for something else',
    'unknown',
    '<div><button aria-pressed="true">Bold</button><textarea></textarea></div>',
  ],
])('hears from %s: %s', (_name, mode, markup) => {
  expect(modeOf(markup)).toBe(mode);
});

it('does not ask beyond the conversation', () => {
  const holder = page.put('<div class="notes"><div class="log"></div><form><textarea></textarea></form></div>');
  const editor = holder.querySelector('textarea');
  expect(editor && namedMode(editor, '.log')).toBe('unknown');
});
