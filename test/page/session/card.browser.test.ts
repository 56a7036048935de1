import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { findingsIn, painted, paintedBox, Stand } from '../stand';
import { ALL, clickMark, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
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

  it.each([
    ['a picture', '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'],
    ['a link', '<a href="#order"> 7</a>'],
    ['a mention', '<span contenteditable="false"> Ann</span>'],
  ])('says that %s stands among the words, and leaves all of it as it was', async (_what, object) => {
    const editable = await judged('Sorry for any inconvenience.');
    const words = editable.querySelector('p')?.firstChild as Text;
    words.splitText(words.data.indexOf('inconvenience') - 1);
    words.after(document.createRange().createContextualFragment(object));
    const draft = editable.innerHTML;
    stand.stop();
    stand = new Stand({
      review: ({ revision, draft: text }) => {
        const [finding] = findingsIn('any inconvenience');
        const place = { start: text.indexOf('any'), end: text.indexOf('.') };
        const rewrites = [{ ...place, text: 'the lost evening' }];
        return { revision, findings: finding ? [{ ...finding, ...place, rewrites }] : [] };
      },
    });
    await expect.poll(() => painted().length).toBe(1);
    await clickMark('stock-apology');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('the lost evening');
    await expect.poll(() => stand.card?.querySelector('.hint')?.textContent).toContain('stands among these words');
    expect(editable.innerHTML).toBe(draft);
  });

  it('opens under the first click though all is selected, as after an undo in some editors', async () => {
    await judged();
    await userEvent.keyboard('{Control>}a{/Control}');
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
  });

  it('opens under the first click in a textarea of which all is selected', async () => {
    const frame = page.put(`<div data-composer="reply"><textarea rows="9" cols="60">${DRAFT}</textarea></div>`);
    const field = frame.querySelector('textarea') as HTMLTextAreaElement;
    stand = new Stand();
    field.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    field.select();
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
  });

  it('stays closed under a press that selects words', async () => {
    await judged();
    const { left, top, width, height } = paintedBox('blame');
    const from = document.body.getBoundingClientRect();
    const position = { x: left + width / 2 - from.left, y: top + height / 2 - from.top };
    await userEvent.dblClick(document.body, { position, force: true });
    expect(getSelection()?.toString().trim()).toBe('courier');
    expect(stand.card).toBeNull();
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
    for (let stop = 0; stop < 7; stop++) {
      stops.push(stand.layer.activeElement?.ariaLabel ?? stand.layer.activeElement?.textContent);
      await userEvent.keyboard('{Tab}');
    }
    expect(stops).toEqual([
      'We did not keep up. Replaces: Due to high volumes',
      'We were late. Replaces: Due to high volumes',
      'Ignore once',
      'Never flag this',
      'We say it like this…',
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

  describe('“never flag this”, said by somebody with a pack of their own', () => {
    const ADDED = { is: 'added', id: 'lamps', sha256: 'ab12' } as const;

    /** A stand whose worker knows a pack, with the first card opened from the keyboard. */
    async function asked(answers: ConstructorParameters<typeof Stand>[0] = {}): Promise<void> {
      mail(DRAFT).focus();
      stand = new Stand({ ownPack: () => 'Lamps & Co', ...answers });
      await expect.poll(() => painted()).toEqual(ALL);
      stand.session.openCard(0);
      stand.press('Never flag this');
      await expect.poll(() => stand.card?.textContent).toContain('Never flag this: Due to high volumes');
    }

    it('asks for whom, and a digit answers: for the user alone', async () => {
      await asked();
      expect(stand.layer.activeElement?.textContent).toBe('For me alone1');
      await userEvent.keyboard('1');
      await expect.poll(() => stand.card).toBeNull();
      expect(stand.forgotten).toEqual(['Due to high volumes']);
    });

    it('puts the words into the pack, and takes them back', async () => {
      const requests: unknown[] = [];
      await asked({
        addTerm: (request) => {
          requests.push(request);
          return ADDED;
        },
        takeBackTerm: (request) => {
          requests.push(request);
          return true;
        },
      });
      await userEvent.keyboard('2');
      await expect.poll(() => stand.card?.textContent).toContain('“Lamps & Co” never flags these words from now on');
      stand.choose({});
      expect(stand.layer.activeElement?.textContent).toBe('Undo');
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => stand.card).toBeNull();
      expect(requests).toEqual([
        { draft: DRAFT, words: { start: 0, end: 'Due to high volumes'.length } },
        { id: 'lamps', sha256: 'ab12' },
      ]);
      expect(stand.forgotten).toEqual([]);
    });

    it('stays with its Undo though the words are flagged no more', async () => {
      await asked({
        addTerm: () => {
          stand.forgotten.push('Due to high volumes');
          stand.choose({});
          return ADDED;
        },
      });
      stand.press('In my pack “Lamps & Co”');
      await expect.poll(() => painted()).toEqual(ALL.slice(1));
      expect(stand.card?.textContent).toContain('Undo');
    });

    it('says why the pack does not take them, and still leaves them alone for the user', async () => {
      await asked({ addTerm: () => ({ is: 'refused', why: '"due" should be flagged; change the example' }) });
      await userEvent.keyboard('2');
      await expect.poll(() => stand.card?.textContent).toContain('“Lamps & Co” can’t take these words: "due" should');
      await userEvent.keyboard('1');
      expect(stand.forgotten).toEqual(['Due to high volumes']);
    });

    it('says where to take them out when the pack has changed meanwhile', async () => {
      await asked({ addTerm: () => ADDED, takeBackTerm: () => false });
      await userEvent.keyboard('2');
      await expect.poll(() => stand.card?.textContent).toContain('Undo');
      stand.press('Undo');
      await expect.poll(() => stand.card?.textContent).toContain('Take the words out of it in the options');
    });
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

  it('closes when another conversation comes, though its draft reads the same', async () => {
    await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    document.querySelector('[data-conversation]')?.setAttribute('data-conversation', '8');
    page.put('<p>Something else is drawn</p>');
    await expect.poll(() => stand.card).toBeNull();
  });

  it('puts nothing into the draft of another conversation, before anything told it that one came', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    document.querySelector('[data-conversation]')?.setAttribute('data-conversation', '8');
    stand.press('we lost');
    expect(stand.card).toBeNull();
    expect(editable.textContent).toBe(DRAFT);
  });

  it('offers a copy when the text changed in the meantime', async () => {
    const editable = await judged();
    stand.session.openCard(0);
    // Without an event and before any observer runs
    (editable.querySelector('p')?.firstChild as Text).data = 'Because of high volumes the courier lost it.';
    stand.press('We were late');
    await expect.poll(() => stand.card?.textContent).toContain('The text changed meanwhile. Copy the wording?');
  });

  it('says that the field does not take the wording when it has no room for it', async () => {
    const text = 'Due to high volumes';
    const frame = page.put(
      `<form data-composer="reply"><textarea maxlength="${text.length}" rows="9" cols="60">${text}</textarea></form>`,
    );
    stand = new Stand({
      review: ({ revision, draft }) => ({
        revision,
        findings: findingsIn(draft).map((it) => ({
          ...it,
          rewrites: it.rewrites.map((rewrite) => ({ ...rewrite, text: `${rewrite.text} for three whole days` })),
        })),
      }),
    });
    const field = frame.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    await expect.poll(() => stand.session.openCard(null)).toBe(true);
    stand.press('We were late');
    await expect.poll(() => stand.card?.textContent).toContain('The reply field didn’t take it. Copy the wording?');
    expect(field.value).toBe(text);
  });

  it('stays closed while a word is being composed, which a card would cut off', async () => {
    const editable = await judged();
    editable.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(stand.session.openCard(null)).toBe(false);
    expect(stand.card).toBeNull();
    expect(document.activeElement).toBe(editable);
    editable.dispatchEvent(new CompositionEvent('compositionend'));
    expect(stand.session.openCard(null)).toBe(true);
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
