import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from './page';
import { painted, paintedBox, Stand } from './stand';

const DRAFT = 'Due to high volumes the courier lost it. Sorry for any inconvenience.';
const ALL = ['excuse: Due to high volumes', 'blame: the courier lost', 'stock-apology: any inconvenience'];

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
  delete document.body.dataset.composer;
});

/** A composer whose editable is the body of a blank frame, as older editors have it. */
async function framed(write: (page: Document) => void): Promise<{ frame: HTMLIFrameElement; body: HTMLElement }> {
  const form = page.put(
    '<form data-composer="reply"><iframe style="width: 600px; height: 200px; margin: 30px"></iframe></form>',
  );
  const frame = form.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  write(inner);
  const { body } = frame.contentDocument as Document;
  return { frame, body };
}

function editableBody(inner: Document): void {
  inner.body.contentEditable = 'true';
  inner.body.append(Object.assign(inner.createElement('p'), { textContent: DRAFT }));
}

describe('an editor in a blank frame', () => {
  it('is read and underlined from the page around it', async () => {
    stand = new Stand();
    const { frame, body } = await framed(editableBody);
    await expect.poll(() => document.querySelector('iframe')).toBe(frame);
    body.focus();
    await expect.poll(() => painted(frame.contentDocument as Document)).toEqual(ALL);
    expect(painted()).toEqual([]);
    expect(body.innerHTML).toBe(`<p>${DRAFT}</p>`);
  });

  it('is still read after it was written anew with document.open()', async () => {
    stand = new Stand();
    const { frame } = await framed(() => undefined);
    await new Promise(requestAnimationFrame);
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write(`<body contenteditable="true"><p>${DRAFT}</p></body>`);
    inner.close();
    await expect.poll(() => frame.contentDocument?.readyState).toBe('complete');
    frame.contentDocument?.body.focus();
    await expect.poll(() => painted(frame.contentDocument as Document)).toEqual(ALL);
  });

  it('has its card at its words', async () => {
    stand = new Stand();
    const { frame, body } = await framed(editableBody);
    body.focus();
    await expect.poll(() => painted(frame.contentDocument as Document)).toEqual(ALL);
    const box = paintedBox('blame', frame.contentDocument as Document);
    await userEvent.click(frame, {
      position: { x: frame.clientLeft + box.left + 5, y: frame.clientTop + box.top + 5 },
    });
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    const outer = frame.getBoundingClientRect();
    expect(stand.card?.getBoundingClientRect().top).toBeGreaterThan(outer.top + box.bottom);
  });

  it('may be removed in the middle of a review', async () => {
    const answers: (() => void)[] = [];
    const failures: unknown[] = [];
    const failed = (event: ErrorEvent | PromiseRejectionEvent) => failures.push(event);
    addEventListener('error', failed);
    addEventListener('unhandledrejection', failed);
    stand = new Stand({
      review: ({ revision }) => new Promise((resolve) => answers.push(() => resolve({ revision, findings: [] }))),
    });
    const { frame, body } = await framed(editableBody);
    body.focus();
    await expect.poll(() => answers.length).toBe(1);
    frame.remove();
    answers[0]?.();
    await expect.poll(() => stand.shown.at(-1)?.composer).toBeNull();
    expect(stand.chip).toBeNull();
    expect(failures).toEqual([]);
    removeEventListener('error', failed);
    removeEventListener('unhandledrejection', failed);
  });
});
