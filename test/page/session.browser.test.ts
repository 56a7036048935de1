import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WireError } from '@/wire/transport';
import { page } from './page';
import { ABUSIVE, findingsIn, painted, paintedBox, Stand } from './stand';

const DRAFT = 'Due to high volumes the courier lost it. Sorry for any inconvenience.';
const ALL = ['excuse: Due to high volumes', 'blame: the courier lost', 'stock-apology: any inconvenience'];

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

/** A message, and a composer that holds `text`. */
function mail(text = '', mode = 'reply'): HTMLElement {
  page.put('<p data-conversation="7">Where is my parcel?</p>');
  const frame = page.put(
    `<form data-composer="${mode}" style="padding: 20px"><div contenteditable="true" style="width: 500px; height: 200px"><p>${text}<br></p></div><button type="button">Send</button></form>`,
  );
  return frame.querySelector('[contenteditable]') as HTMLElement;
}

async function type(editable: HTMLElement, text: string): Promise<void> {
  editable.focus();
  await userEvent.keyboard(text);
}

/** Clicks into the middle of painted words. */
async function clickMark(family: Parameters<typeof paintedBox>[0]): Promise<void> {
  const box = paintedBox(family);
  const target = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) ?? document.body;
  const from = target.getBoundingClientRect();
  const position = { x: box.left + box.width / 2 - from.left, y: box.top + box.height / 2 - from.top };
  await userEvent.click(target, { position });
}

describe('while a reply is being typed', () => {
  it('underlines each harmful place with its family', async () => {
    const editable = mail();
    stand = new Stand();
    await type(editable, DRAFT);
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('leaves the editor’s own markup alone', async () => {
    const editable = mail(DRAFT);
    const before = editable.innerHTML;
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    expect(editable.innerHTML).toBe(before);
    expect(stand.layer.host.parentElement).toBe(document.documentElement);
  });

  it('shows how many places there are', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: 3 places to look at. Open the first one.');
    editable.replaceChildren();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: nothing to change');
  });

  it('reads a draft that was there before', async () => {
    const editable = mail(DRAFT);
    editable.focus();
    stand = new Stand();
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('paints nothing in a wrong place when an answer comes late', async () => {
    const editable = mail(DRAFT);
    const waiting: (() => void)[] = [];
    stand = new Stand({
      review: ({ revision, draft }) =>
        new Promise((resolve) => waiting.push(() => resolve({ revision, findings: findingsIn(draft) }))),
    });
    editable.focus();
    await expect.poll(() => waiting.length).toBe(1);
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 0);
    await userEvent.keyboard('Oh. ');
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, DRAFT.indexOf('lost') + 'Oh. '.length);
    await userEvent.keyboard('never ');
    waiting[0]?.();
    // What was typed into is dropped, what only moved has moved
    await expect.poll(() => painted()).toEqual(['stock-apology: any inconvenience']);
  });

  it('waits for a word that is being composed', async () => {
    const editable = mail();
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.reviewed.length).toBe(1);
    editable.dispatchEvent(new CompositionEvent('compositionstart'));
    editable.append('the courier lost');
    editable.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await new Promise(requestAnimationFrame);
    expect(stand.reviewed).toHaveLength(1);
    editable.dispatchEvent(new CompositionEvent('compositionend'));
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
  });

  it('paints again after the editor has drawn its text anew', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const paragraph = document.createElement('p');
    paragraph.textContent = DRAFT;
    editable.replaceChildren(paragraph);
    await expect.poll(() => painted()).toEqual(ALL);
    expect(paragraph.contains(document.createRange().startContainer)).toBe(false);
  });

  it('goes on after the worker lost a request', async () => {
    const editable = mail('the courier lost it');
    let failures = 1;
    stand = new Stand({
      review: ({ revision, draft }) => {
        if (failures-- > 0) throw new WireError('unanswered', 'stopped');
        return { revision, findings: findingsIn(draft) };
      },
    });
    editable.focus();
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
  });

  it('lets people type on a draft of 200,000 characters', async () => {
    const editable = mail(`${DRAFT} ${'It leaves today. '.repeat(12_000)}`);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted(), { timeout: 5000 }).toEqual(ALL);
    await type(editable, 'x');
    await expect.poll(() => stand.reviewed.at(-1)?.length, { timeout: 5000 }).toBeGreaterThan(200_000);
  });
});

describe('the chip', () => {
  it('goes out of sight while the page lays something over the composer', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
    const dialog = page.put('<div style="position: fixed; inset: 0; background: white">Sure?</div>');
    dispatchEvent(new Event('resize'));
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(false);
    dialog.remove();
    dispatchEvent(new Event('resize'));
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
  });

  it('keeps clear of words and buttons', async () => {
    const editable = mail(`${DRAFT} `.repeat(12));
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toBe('36');
    expect(coveredBy(stand.chip, editable)).toBe(false);
  });

  it('gives way to words that come where it stands', async () => {
    const editable = mail('Hello');
    editable.style.height = '60px';
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
    const before = stand.chip?.getBoundingClientRect().top;
    getSelection()?.selectAllChildren(editable);
    getSelection()?.collapseToEnd();
    document.execCommand('insertText', false, ` ${DRAFT} ${DRAFT} ${DRAFT}`);
    await expect.poll(() => stand.chip?.textContent).toBe('9');
    await expect.poll(() => coveredBy(stand.chip, editable)).toBe(false);
    expect(stand.chip?.getBoundingClientRect().top).not.toBe(before);
  });
});

/** Whether the chip lies on words of the editor or on Send. */
function coveredBy(chip: Element | null | undefined, editable: HTMLElement): boolean {
  const box = chip?.getBoundingClientRect() as DOMRect;
  const text = document.createRange();
  text.selectNodeContents(editable);
  const words = [...text.getClientRects()].filter(({ width }) => width < editable.clientWidth);
  const send = editable.closest('form')?.querySelector('button')?.getBoundingClientRect() as DOMRect;
  return [...words, send].some(
    (it) => box.left < it.right && it.left < box.right && box.top < it.bottom && it.top < box.bottom,
  );
}

describe('a note', () => {
  it('is left alone', async () => {
    const editable = mail(DRAFT, 'note');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toBe('Note');
    expect(stand.reviewed).toEqual([]);
  });

  it('that a reply is turned into stops the judging, and turned back starts it', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const frame = editable.closest<HTMLElement>('[data-composer]');
    frame?.setAttribute('data-composer', 'note');
    frame?.classList.add('note');
    await expect.poll(() => painted()).toEqual([]);
    expect(stand.chip?.textContent).toBe('Note');
    expect(stand.shown.at(-1)?.composer).toBe('note');
    frame?.setAttribute('data-composer', 'reply');
    frame?.classList.remove('note');
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('or a reply is asked for where the page does not tell, and remembered', async () => {
    const editable = mail(DRAFT, 'unknown');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    expect(stand.reviewed).toEqual([]);
    stand.press('Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    expect(stand.remembered).toEqual(['reply']);
  });
});

describe('the card', () => {
  async function judged(text = DRAFT): Promise<HTMLElement> {
    const editable = mail(text);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted().length).toBeGreaterThan(0);
    return editable;
  }

  it('opens under a click on the words, says what and why, and takes no focus', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    expect(stand.card?.textContent).toContain('From R. Chevalier’s three don’ts.');
    expect(document.activeElement).toBe(editable);
    expect([...(CSS.highlights.get('aplomb-open') ?? [])].map(String)).toEqual(['the courier lost']);
  });

  it('puts the rewrite in with one press, and Ctrl+Z brings the old words back', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('we lost');
    const rewritten = DRAFT.replace('the courier lost', 'we lost');
    await expect.poll(() => editable.textContent).toBe(rewritten);
    await expect.poll(() => stand.card).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => editable.textContent).toBe(DRAFT);
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('opens from the keyboard on the mark at or after the caret, and a digit uses a rewrite', async () => {
    const editable = await judged();
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 25);
    expect(stand.session.openCard(null)).toBe(true);
    expect(stand.layer.activeElement?.textContent).toContain('we lost');
    await userEvent.keyboard('{ArrowUp}');
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of excuse');
    await userEvent.keyboard('2');
    await expect.poll(() => editable.textContent).toBe(DRAFT.replace('Due to high volumes', 'We were late'));
    expect(document.activeElement).toBe(editable);
    expect(getSelection()?.anchorOffset).toBe('We were late'.length);
  });

  it('gives focus and caret back exactly on Escape', async () => {
    const editable = await judged();
    getSelection()?.setBaseAndExtent(
      editable.querySelector('p')?.firstChild as Node,
      25,
      editable.querySelector('p')?.firstChild as Node,
      21,
    );
    stand.session.openCard(null);
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    expect(document.activeElement).toBe(editable);
    expect([getSelection()?.anchorOffset, getSelection()?.focusOffset]).toEqual([25, 21]);
    expect(CSS.highlights.has('aplomb-open')).toBe(false);
  });

  it('goes through rewrites, quiet actions and the cross with Tab', async () => {
    await judged();
    stand.session.openCard(0);
    const stops: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 6; stop++) {
      stops.push(stand.layer.activeElement?.ariaLabel ?? stand.layer.activeElement?.textContent);
      await userEvent.keyboard('{Tab}');
    }
    expect(stops).toEqual([
      'We did not keep up. Replaces: Due to high volumes',
      'We were late. Replaces: Due to high volumes',
      'Ignore once',
      'Never flag this',
      'Turn rule off',
      'Close, back to your text',
    ]);
  });

  it('ignores one place and not the next with the same words', async () => {
    await judged('the courier lost one, the courier lost two');
    stand.session.openCard(0);
    stand.press('Ignore once');
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
    expect(paintedBox('blame').left).toBeGreaterThan(100);
  });

  it('never flags words again, and turns rules off', async () => {
    await judged();
    stand.session.openCard(0);
    stand.press('Never flag this');
    await expect.poll(() => painted()).toEqual(ALL.slice(1));
    expect(stand.forgotten).toEqual(['Due to high volumes']);
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('Turn rule off');
    await expect.poll(() => painted()).toEqual(ALL.slice(2));
  });

  it('closes on Escape in the text as well, and the page does not hear of it', async () => {
    const editable = await judged();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    editable.addEventListener('keydown', listen);
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
  });

  it('keeps its keys and presses to itself', async () => {
    await judged();
    const heard: string[] = [];
    const controller = new AbortController();
    for (const name of ['keydown', 'keyup', 'click', 'mousedown']) {
      document.body.addEventListener(name, ({ type }) => heard.push(type), { signal: controller.signal });
      document.documentElement.addEventListener(name, ({ type }) => heard.push(type), { signal: controller.signal });
    }
    stand.session.openCard(0);
    await userEvent.keyboard('{ArrowDown}');
    stand.press('Ignore once');
    controller.abort();
    expect(heard).toEqual([]);
  });

  it('closes while typing goes on', async () => {
    await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    await userEvent.keyboard('x');
    expect(stand.card).toBeNull();
  });

  it('follows its words when the editor is drawn anew, and closes when they are gone', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    const again = document.createElement('p');
    again.textContent = DRAFT;
    editable.replaceChildren(again);
    await expect.poll(() => painted()).toEqual(ALL);
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    editable.replaceChildren();
    await expect.poll(() => stand.card).toBeNull();
  });

  it('closes when the whole editor is replaced', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    editable.replaceWith(editable.cloneNode(true));
    await expect.poll(() => stand.card).toBeNull();
  });

  it('offers a copy when the text changed in the meantime', async () => {
    const editable = await judged();
    stand.session.openCard(0);
    // Without an event and before any observer runs
    (editable.querySelector('p')?.firstChild as Text).data = 'Because of high volumes the courier lost it.';
    stand.press('We were late');
    await expect.poll(() => stand.card?.textContent).toContain('The text changed meanwhile. Copy the wording?');
  });

  it('leaves the marked line, the caret’s line and Send in sight', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    const card = stand.card?.getBoundingClientRect();
    const send = editable.closest('form')?.querySelector('button')?.getBoundingClientRect();
    for (const box of [paintedBox('blame'), send]) {
      expect(
        card && box && card.left < box.right && box.left < card.right && card.top < box.bottom && box.top < card.bottom,
      ).toBe(false);
    }
  });
});

describe('an abusive message', () => {
  const words = () => stand.chip?.textContent;

  it('outranks findings; the chip opens the panel', async () => {
    let opened = 0;
    const editable = mail(DRAFT);
    stand = new Stand({ show: () => ABUSIVE, openPanel: () => ++opened > 0 });
    editable.focus();
    await expect.poll(words).toBe('Boundary');
    await expect.poll(() => painted()).toEqual(ALL);
    stand.chip?.click();
    await expect.poll(() => opened).toBe(1);
    expect(stand.card).toBeNull();
  });

  it('brings its wording in the card where no panel opens', async () => {
    const wording = 'Please write to us politely.\n\nI will help you today.';
    const proposal = { kind: 'insult', rung: 'notice', length: 'short', language: 'en', text: wording } as const;
    const editable = mail('Hello');
    stand = new Stand({
      show: () => ABUSIVE,
      openPanel: () => false,
      proposeHere: () => ({ ...proposal, variants: 1, advised: 'notice', needed: true }),
    });
    editable.focus();
    await expect.poll(words).toBe('Boundary');
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 5);
    stand.chip?.click();
    await expect.poll(() => stand.card?.textContent).toContain('Please write to us politely.');
    stand.press('Insert at the caret');
    await expect.poll(() => editable.textContent).toBe('HelloPlease write to us politely.I will help you today.');
    await expect.poll(() => stand.card).toBeNull();
  });

  it('of nothing but familiarity needs none', async () => {
    const editable = mail('Hello');
    stand = new Stand({ show: () => ({ ...ABUSIVE, abuse: ['familiarity'], severity: 1 }) });
    editable.focus();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: nothing to change');
  });
});

describe('wording from the side panel', () => {
  it('goes in where the caret stood, also after a click elsewhere', async () => {
    const editable = mail('Hello Ann');
    page.put('<p id="elsewhere">elsewhere</p>');
    stand = new Stand();
    editable.focus();
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 5);
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    await new Promise(requestAnimationFrame);
    await userEvent.click(document.querySelector('#elsewhere') as Element);
    expect(await stand.session.insert('7', ', dear')).toBe('done');
    expect(editable.textContent).toBe('Hello, dear Ann');
  });

  it('goes above the quote when the caret is in it', async () => {
    const editable = mail('Hello Ann');
    const quote = document.createElement('blockquote');
    quote.textContent = 'Where is it?';
    editable.append(quote);
    stand = new Stand();
    editable.focus();
    getSelection()?.collapse(quote.firstChild, 3);
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    expect(await stand.session.insert('7', 'One.\n\nTwo.')).toBe('done');
    expect(editable.innerText.replace(/\n+/g, '\n')).toBe('Hello Ann\nOne.\nTwo.\nWhere is it?');
  });

  it('is held back when another conversation is open', async () => {
    const editable = mail('Hello');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.shown.at(-1)?.conversation?.id).toBe('7');
    document.querySelector('[data-conversation]')?.setAttribute('data-conversation', '8');
    expect(await stand.session.insert('7', 'One.')).toBe('moved-on');
    expect(editable.textContent).toBe('Hello');
  });

  it('is held back when no composer is open', async () => {
    stand = new Stand();
    expect(await stand.session.insert('7', 'One.')).toBe('refused');
  });
});

describe('what the worker is told', () => {
  it('is the conversation, before any composer is open, and its changes', async () => {
    const editable = mail();
    stand = new Stand();
    expect(stand.shown.at(-1)).toMatchObject({ inbox: 'stand', conversation: { id: '7' }, composer: null });
    editable.focus();
    await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
    const more = document.createElement('b');
    more.textContent = ' I am waiting!';
    document.querySelector('[data-conversation]')?.append(more);
    await expect.poll(() => stand.shown.at(-1)?.conversation?.messages[0]?.text).toContain('I am waiting!');
    editable.closest('form')?.remove();
    await expect.poll(() => stand.shown.at(-1)?.composer).toBeNull();
    expect(stand.chip).toBeNull();
  });

  it('is nothing while the site is paused; marks and card are gone until it goes on', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const told = stand.shown.length;
    stand.choose({ paused: true });
    await expect.poll(() => painted()).toEqual([]);
    expect(stand.chip?.textContent).toBe('Paused');
    await type(editable, 'x');
    expect(stand.shown).toHaveLength(told);
    stand.choose({ paused: false });
    await expect.poll(() => painted()).toEqual(ALL);
  });
});

describe('an extension that was updated under the page', () => {
  it('says to reload, and lets the page go on', async () => {
    const editable = mail(DRAFT);
    let gone = false;
    stand = new Stand({
      review: ({ revision, draft }) => {
        if (gone) throw new WireError('asleep', 'gone');
        return { revision, findings: findingsIn(draft) };
      },
    });
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    gone = true;
    await type(editable, 'x');
    await expect.poll(() => stand.chip?.textContent).toBe('Reload the page to go on');
    expect(painted()).toEqual([]);
    const asked = stand.reviewed.length;
    await type(editable, 'yz');
    expect(editable.textContent).toContain('xyz');
    expect(stand.reviewed).toHaveLength(asked);
  });

  it('makes room for its successor', async () => {
    const editable = mail(DRAFT);
    const old = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    stand = new Stand();
    old.session.sleep();
    expect(document.querySelectorAll('aplomb-layer')).toHaveLength(1);
    await expect.poll(() => painted()).toEqual(ALL);
  });
});
