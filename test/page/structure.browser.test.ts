import { afterEach, expect, it } from 'vitest';
import { INTERFACE_WORDS } from '@/page/interface-words';
import { describePage } from '@/page/structure';
import fc from '../chance';

const NAMES = [
  'oksana',
  'boiko',
  'janedoe',
  'Mark',
  'bill',
  'grace',
  'qwertz',
  'Соломія',
  'петренко',
  'ґанна',
  '380501234567',
];
const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 5, maxLength: 10 });
/** Somebody's words: of people, of orders, in any letters. */
const secret = fc
  .oneof(
    fc.constantFrom(...NAMES),
    letters('aeioumnrstq'),
    letters('аеионрстлв'),
    letters('єіїґпкдзщ'),
    letters('0123456789'),
  )
  .filter((word) => ![...INTERFACE_WORDS].some((known) => known.includes(word.toLowerCase())));
/** As pages make a name of it. */
const spelled = fc
  .record({ word: secret, other: secret, form: fc.nat(6) })
  .map(({ word, other, form }) => ({ secrets: [word, other], name: formOf(word, other, form) }));

function formOf(word: string, other: string, form: number): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const forms = [
    `${word}-${other}`,
    `comment-author-${word}-${other}`,
    `author${capital(word)}${capital(other)}`,
    `${word}${other}`,
    `${word}_${other}`.toUpperCase(),
    `message--${word}2`,
    `is-from-${word}@${other}.com`,
  ];
  return forms[form] ?? word;
}

interface Box {
  words: string[];
  attribute: string;
  value: string;
  className: { secrets: readonly string[]; name: string };
  dataName: string;
  tag: string;
  shadow: boolean;
  inner: Box[];
}

const { box } = fc.letrec<{ box: Box }>((tie) => ({
  box: fc.record({
    words: fc.array(secret, { maxLength: 4 }),
    attribute: fc.constantFrom(
      'title',
      'aria-label',
      'data-name',
      'href',
      'alt',
      'value',
      'placeholder',
      'id',
      'src',
      'role',
    ),
    value: secret,
    className: fc.oneof(fc.constant({ secrets: [], name: 'message-body' }), spelled),
    dataName: fc.oneof(fc.constant('id'), letters('aeioumnrstq')),
    tag: fc.constantFrom('div', 'p', 'span', 'li', 'a', 'textarea', 'section', 'person-oksana'),
    shadow: fc.boolean(),
    inner: fc.oneof({ maxDepth: 4 }, fc.constant<Box[]>([]), fc.array(tie('box'), { maxLength: 3 })),
  }),
}));

function built({ words, attribute, value, className, dataName, tag, shadow, inner }: Box): HTMLElement {
  const made = document.createElement(tag);
  made.className = `${className.name} row`;
  made.setAttribute(attribute, value);
  made.setAttribute(`data-${dataName}`, value);
  made.append(words.join(' '));
  const at = shadow && (tag === 'div' || tag === 'section') ? made.attachShadow({ mode: 'open' }) : made;
  if (at !== made) at.append(words.join(' '), document.createElement('slot'));
  at.append(...inner.map(built));
  return made;
}

const secretsOf = ({ words, value, className, inner }: Box): string[] => [
  ...words,
  value,
  ...className.secrets,
  ...inner.flatMap(secretsOf),
];

afterEach(() => document.body.replaceChildren());

it('tells nothing of what a page says, whatever it says and wherever', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
      document.body.replaceChildren(...boxes.map(built));
      const report = describePage(document, document.querySelector('textarea'));
      const told = report.toLowerCase().replaceAll(/ \d+×\d+| *× \d+|·\d+/g, ' ');
      expect(boxes.flatMap(secretsOf).filter((word) => told.includes(word.toLowerCase()))).toEqual([]);
      expect((told.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !INTERFACE_WORDS.has(word))).toEqual([]);
      expect(report.split('\n').length).toBeGreaterThan(1);
    }),
    { numRuns: 300 },
  );
});

it('tells tags, roles, names and sizes, and where the reply is written', () => {
  document.body.append(
    document
      .createRange()
      .createContextualFragment(
        '<div class="chat x9f619"><div class="msg in" role="listitem" data-direction="in" style="height:20px">Hello</div><textarea></textarea></div>',
      ),
  );
  const report = describePage(document, document.querySelector('textarea'));
  expect(report).toMatch(/div \.msg \.in \[role=listitem\] \[data-direction\] \d+×20 …/);
  expect(report).toMatch(/div \.chat \.·1 /);
  expect(report).toMatch(/textarea .*← composer/);
});

it('tells that two boxes bear the same name, and not which', () => {
  document.body.append(
    document
      .createRange()
      .createContextualFragment('<p class="comment-author-oksana-boiko">1</p><h2 class="isJanedoe oksana"></h2>'),
  );
  const report = describePage(document, null);
  expect(report).toContain('p .comment-author-·1-·2 ');
  expect(report).toContain('h2 .is·3 .·1 ');
});
