import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { painted, Stand } from '../stand';

/** Not worth telling from nothing, in ms: what the browser itself needs varies by more. */
const UNFELT = 30;
const KEYS = 12;

let stand: Stand | null = null;

afterEach(() => {
  stand?.stop();
  stand = null;
  page.clear();
});

const EDITORS: [name: string, open: (paragraphs: readonly string[]) => HTMLElement][] = [
  [
    'textarea',
    (paragraphs) => {
      const frame = page.put('<div data-composer="reply"><textarea rows="12" cols="80"></textarea></div>');
      const field = frame.querySelector('textarea') as HTMLTextAreaElement;
      field.value = paragraphs.join('\n\n');
      return field;
    },
  ],
  [
    'contenteditable',
    (paragraphs) => {
      const frame = page.put(
        '<div data-composer="reply"><div contenteditable="true" style="height: 200px; overflow: auto"></div></div>',
      );
      const editable = frame.querySelector('div') as HTMLElement;
      editable.append(...paragraphs.map((words) => Object.assign(document.createElement('p'), { textContent: words })));
      return editable;
    },
  ],
];

/** How long a key keeps the page busy until it shows, in ms: the middle of several. */
async function keyToFrame(editable: HTMLElement): Promise<number> {
  const times: number[] = [];
  let pressed = 0;
  const down = () => {
    pressed = performance.now();
  };
  addEventListener('keydown', down, { capture: true });
  for (let key = 0; key < KEYS; key++) {
    await userEvent.keyboard('x');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - pressed);
  }
  removeEventListener('keydown', down, { capture: true });
  expect(editable).toBe(document.activeElement);
  return times.sort((one, other) => one - other)[KEYS >> 1] ?? 0;
}

describe.each(EDITORS)('typing in a long draft in a %s', (_, open) => {
  const PARAGRAPH = `Due to high volumes the courier lost it. ${'It leaves today, and we have paid for the way. '.repeat(8)}`;

  it('of 5,000 words hardly waits for us', async () => {
    const editable = open(Array.from({ length: 60 }, () => PARAGRAPH));
    editable.focus();
    const without = await keyToFrame(editable);
    stand = new Stand();
    await expect.poll(() => painted().length, { timeout: 5000 }).toBeGreaterThan(100);
    const beside = await keyToFrame(editable);
    console.info(`${editable.localName}, 5,000 words: ${without.toFixed()} ms a key, ${beside.toFixed()} ms beside us`);
    expect(beside).toBeLessThan(without * 3 + UNFELT);
  });

  it('of a megabyte does not wait for us, and is told to be too long', async () => {
    const editable = open(Array.from({ length: 2500 }, () => PARAGRAPH));
    editable.focus();
    const without = await keyToFrame(editable);
    stand = new Stand();
    await expect.poll(() => stand?.chip?.textContent, { timeout: 5000 }).toBe('Too long');
    const beside = await keyToFrame(editable);
    console.info(`${editable.localName}, 1 MB: ${without.toFixed()} ms a key, ${beside.toFixed()} ms beside us`);
    expect(beside).toBeLessThan(without * 1.5 + UNFELT);
    expect(stand.reviewed).toEqual([]);
  });

  it('goes on being judged once it is short enough again', async () => {
    const editable = open(Array.from({ length: 2500 }, () => PARAGRAPH));
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand?.chip?.textContent, { timeout: 5000 }).toBe('Too long');
    if (editable instanceof HTMLTextAreaElement) editable.value = PARAGRAPH;
    else while (editable.childElementCount > 1) editable.lastElementChild?.remove();
    editable.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => painted(), { timeout: 5000 }).toHaveLength(2);
  });
});
