import { afterEach, describe, expect, it } from 'vitest';
import type { ComposerFacts, Inbox } from '@/page/inboxes/inbox';
import { troubleOf } from '@/page/trouble';
import type { Conversation, Message } from '@/wire/messages';
import { page } from './page';

afterEach(page.clear);

const FACTS: ComposerFacts = { mode: 'reply', foreign: 'blockquote', plainQuotes: false, frame: document.body };

/** A desk whose composer is known by a mark of its own and by the box that it stands in. */
const desk: Inbox = {
  id: 'desk',
  name: 'Desk',
  sites: [],
  confidence: 'high',
  recognises: () => true,
  ways: { editor: '.editor', place: '.reply' },
  composer: () => FACTS,
  conversation: () => null,
};

const by = (...authors: Message['author'][]): Conversation => ({
  id: '7',
  channel: 'message',
  messages: authors.map((author, index) => ({ author, text: `Message ${index}.` })),
});

const MARKUP = '<div class="reply"><div class="editor" contenteditable="true"><p>On its way.</p></div></div>';

function troubleIn(markup: string, conversation: Conversation | null) {
  page.put(markup);
  const editable = document.querySelector('[contenteditable]') as HTMLElement;
  return troubleOf(desk, { editable, facts: FACTS } as Parameters<typeof troubleOf>[1], conversation, document);
}

describe('what an inbox makes of a page', () => {
  it.each<[string, Conversation]>([
    ['both sides', by('customer', 'agent', 'customer')],
    ['a customer who was not answered yet', by('customer', 'customer')],
    ['some whose writer nobody knows', by('customer', 'unknown')],
  ])('is believed where the conversation has %s', (_, conversation) => {
    expect(troubleIn(MARKUP, conversation)).toBeNull();
  });

  it.each<[string, string, string, Conversation | null]>([
    ['the editor lost its marks', 'composer', MARKUP.replace('editor', 'x9'), by('customer')],
    ['the editor stands elsewhere', 'composer', MARKUP.replace('reply', 'x9'), by('customer')],
    ['there is no conversation', 'conversation', MARKUP, null],
    ['there are no messages', 'conversation', MARKUP, by()],
    ['nobody is known to have written anything', 'authors', MARKUP, by('unknown', 'unknown')],
    ['nobody is known to be the customer', 'authors', MARKUP, by('agent', 'unknown')],
    ['all of many messages are of one side', 'authors', MARKUP, by(...Array(6).fill('agent'))],
  ])('is doubted where %s', (_, trouble, markup, conversation) => {
    expect(troubleIn(markup, conversation)).toBe(trouble);
  });

  const holding = (html: string) => MARKUP.replace('<p>On its way.</p>', html);

  it('is doubted where the words of the editor are not found in it', () => {
    expect(troubleIn(holding('<button>On its way.</button>'), by('customer'))).toBe('draft');
  });

  it('is believed where the editor holds nothing that is seen', () => {
    expect(troubleIn(holding('<style>p { margin: 0 }</style><p><br></p>'), by('customer'))).toBeNull();
  });
});
