import { Readability } from '@mozilla/readability';
import { drawnText, wordsIn } from './drawn';
import { APART } from './entry-like';
import { messageText } from './message-text';
import { isShown } from './shown';
import { isTime } from './written-time';

const EDITED = '[contenteditable]:not([contenteditable="false"])';

let last: { page: Document; words: string; text: string } | null = null;

/**
 * What a page says where nothing on it looks like a conversation, paragraphs as lines; '' for nothing. Only what shows:
 * some pages keep the conversations that were left.
 */
export function pageWords(page: Document): string {
  const words = shownWords(page);
  // A copy of a whole page takes long, and it is made anew only when the page says something else: a page may swap the
  // conversation at one address. A clock that goes on says nothing.
  if (last?.page !== page || last.words !== words) last = { page, words, text: read(page) };
  return last.text;
}

function shownWords(page: Document): string {
  if (!page.body) return '';
  const said: string[] = [];
  for (const words of wordsIn(page.body)) {
    if (!isShown(words) || words.closest(EDITED)) continue;
    const text = drawnText(words);
    if (!isTime(text)) said.push(text);
  }
  return said.join('\n');
}

function read(page: Document): string {
  const article = new Readability<Element>(shownCopy(page), {
    charThreshold: 80,
    serializer: (node) => node as Element,
  }).parse();
  return article?.content ? messageText(article.content) : '';
}

/** A copy without what is hidden, what is being written, and what goes along with a page. */
function shownCopy(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  const copies = [...(copy.body?.querySelectorAll('*') ?? [])];
  const elements = [...(page.body?.querySelectorAll('*') ?? [])];
  const out = copies.filter((_, index) => {
    const element = elements[index];
    return element && (!isShown(element) || element.matches(APART));
  });
  for (const element of out) element.remove();
  return copy;
}
