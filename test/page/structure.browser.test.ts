import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { describePage } from '@/page/structure';

const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 10 });
/** Somebody's words: beginning with "q", which no name of a page's own does here. */
const secret = fc
  .oneof(letters('aeioumnrst'), letters('аеионрстлв'), letters('єіїґпкдзщ'))
  .map((rest) => `${/[a-z]/.test(rest) ? 'q' : 'щ'}${rest}`);

interface Box {
  words: string[];
  attribute: string;
  value: string;
  className: string;
  tag: string;
  shadow: boolean;
  inner: Box[];
}

const { box } = fc.letrec<{ box: Box }>((tie) => ({
  box: fc.record({
    words: fc.array(secret, { maxLength: 4 }),
    attribute: fc.constantFrom('title', 'aria-label', 'data-name', 'href', 'alt', 'value', 'placeholder', 'id', 'src'),
    value: secret,
    className: fc.oneof(fc.constant('message-body'), secret),
    tag: fc.constantFrom('div', 'p', 'span', 'li', 'a', 'textarea', 'section'),
    shadow: fc.boolean(),
    inner: fc.oneof({ maxDepth: 4 }, fc.constant<Box[]>([]), fc.array(tie('box'), { maxLength: 3 })),
  }),
}));

function built({ words, attribute, value, className, tag, shadow, inner }: Box): HTMLElement {
  const made = document.createElement(tag);
  made.className = `${className} row`;
  made.setAttribute(attribute, value);
  // A class that is somebody's name is blanked where the name stands on the page
  made.append([...words, className].join(' '));
  const at = shadow && (tag === 'div' || tag === 'section') ? made.attachShadow({ mode: 'open' }) : made;
  if (at !== made) at.append(words.join(' '), document.createElement('slot'));
  at.append(...inner.map(built));
  return made;
}

const secretsOf = ({ words, value, className, inner }: Box): string[] => [
  ...words,
  value,
  ...(className === 'message-body' ? [] : [className]),
  ...inner.flatMap(secretsOf),
];

afterEach(() => document.body.replaceChildren());

it('tells nothing of what a page says, whatever it says and wherever', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
      document.body.replaceChildren(...boxes.map(built));
      const report = describePage(document, document.querySelector('textarea'));
      expect(boxes.flatMap(secretsOf).filter((word) => report.includes(word))).toEqual([]);
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
  expect(report).toMatch(/div \.chat \.· /);
  expect(report).toMatch(/textarea .*← composer/);
});
