import { render } from 'preact';
import type { PageStrings } from '@/i18n/page';
import type { Box, Screen } from '@/page/geometry';
import { Chip, type ChipState } from './chip';
import type { Layer } from './layer';

const GAP = 8;
/** Typing has rested when nothing came for this long, in ms: then a new count is announced. */
const RESTED_AFTER = 1500;

interface Actions {
  onPress(): void;
  onAnswer(mode: 'reply' | 'note'): void;
}

/** The chip at its place: at the composer's corner, clear of words and of everything that can be pressed. */
export class Corner {
  private readonly box: HTMLElement;
  private readonly status: HTMLElement;
  private announced = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly layer: Layer,
    private readonly actions: Actions,
  ) {
    this.box = layer.place('chip-corner');
    this.status = layer.place('hidden');
    this.status.hidden = false;
    this.status.ariaLive = 'polite';
  }

  show(state: ChipState, strings: PageStrings['chip'], open: boolean, frame: Element, editable: HTMLElement): void {
    render(<Chip state={state} words={strings} open={open} {...this.actions} />, this.box);
    this.box.hidden = false;
    this.place(frame, editable);
    this.announceLater(state.kind === 'findings' ? strings.count(state.count) : '');
  }

  hide(): void {
    this.box.hidden = true;
    this.announceLater('');
  }

  /** Null while it is not to be seen. */
  get where(): Box | null {
    return this.box.hidden ? null : this.layer.screen.boxOf(this.box);
  }

  /** Finds a free place again, after the page moved or the words came near. */
  place(frame: Element, editable: HTMLElement): void {
    const { screen } = this.layer;
    const around = screen.visibleBox(frame);
    const inside = screen.visibleBox(editable);
    // Out of sight while it looks: else it would meet itself where words may be
    this.box.style.visibility = 'hidden';
    if (!around || !inside || !isSeen(this.layer, inside, frame)) return;
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const free = places(around, inside, width, height).find((at) =>
      this.isFree({ ...at, right: at.left + width, bottom: at.top + height }, editable),
    );
    // With no place free it lies at the corner of the box, half outside
    const { left, top } = free ?? { left: around.right - width - GAP, top: around.top - height / 2 };
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
    this.box.style.visibility = '';
  }

  private isFree(box: Box, editable: HTMLElement): boolean {
    const view = this.layer.screen.viewport;
    if (box.left < 0 || box.top < 0 || box.right > view.right || box.bottom > view.bottom) return false;
    const middle = (box.top + box.bottom) / 2;
    const points = [box.left, (box.left + box.right) / 2, box.right].flatMap((x) =>
      [box.top, middle, box.bottom].map((y) => [x, y] as const),
    );
    return points.every(([x, y]) => !isTaken(this.layer, x, y)) && !hasWords(editable, box, this.layer.screen);
  }

  private announceLater(text: string): void {
    clearTimeout(this.timer);
    if (text === this.announced) return;
    this.timer = setTimeout(() => {
      this.announced = text;
      this.status.textContent = text;
    }, RESTED_AFTER);
  }
}

/** Best first: the lower right corner within the text's box, then around the composer. */
function places(frame: Box, text: Box, width: number, height: number): { left: number; top: number }[] {
  const right = text.right - width - GAP * 2;
  return [
    { left: right, top: text.bottom - height - GAP },
    { left: right, top: text.bottom + GAP },
    { left: frame.right - width - GAP, top: frame.bottom + GAP },
    { left: frame.right + GAP, top: text.bottom - height },
    { left: right, top: text.top + GAP },
    { left: right, top: frame.top - height - GAP },
    { left: frame.left - width - GAP, top: text.bottom - height },
  ];
}

/** Whether the page has not laid something over the whole of the text, a dialog for instance. */
function isSeen({ page, host }: Layer, text: Box, frame: Element): boolean {
  const y = (text.top + text.bottom) / 2;
  return [0.25, 0.5, 0.75].some((part) => {
    const x = text.left + (text.right - text.left) * part;
    const found = page.elementsFromPoint(x, y).find((element) => element !== host);
    return !found || contains(found, frame) || contains(frame, found);
  });
}

/** As `contains`, across frames and shadow roots. */
function contains(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at; ) {
    if (at === outer) return true;
    const root: Node = at.parentNode ?? at;
    if (root !== at) at = root;
    else if ('host' in at) at = (at as ShadowRoot).host;
    else at = (at as Document).defaultView?.frameElement ?? null;
  }
  return false;
}

const PRESSED =
  'a[href], button, input, select, textarea, label, [role=button], [role=link], [role=combobox], [role=tab]';

/** Whether something that can be pressed or filled in lies at a point. The editor itself is asked for its words instead. */
function isTaken({ page, host }: Layer, x: number, y: number): boolean {
  const found = page.elementsFromPoint(x, y).find((element) => element !== host);
  return found ? found.closest(PRESSED)?.matches(':not(textarea)') === true : false;
}

/** Whether written words reach into a box. */
function hasWords(editable: HTMLElement, box: Box, screen: Screen): boolean {
  if (editable.localName === 'textarea') return textareaHasWords(editable as HTMLTextAreaElement, box, screen);
  const page = editable.ownerDocument;
  // From the top of the box down its left side: the line there, and how far it reaches
  for (let line = box.top + 4; line < box.bottom; line += 12) {
    const { x, y } = screen.pointIn(page, { x: box.right, y: line });
    const at = page.caretPositionFromPoint?.(x, y);
    if (!at || !editable.contains(at.offsetNode) || at.offsetNode.nodeType !== 3) continue;
    const range = page.createRange();
    range.setStart(at.offsetNode, Math.max(0, at.offset - 1));
    range.setEnd(at.offsetNode, at.offset);
    for (const rect of range.getClientRects()) {
      const word = screen.boxIn(page, rect);
      if (word.right > box.left && word.left < box.right && word.bottom > box.top && word.top < box.bottom) return true;
    }
  }
  return false;
}

/** A textarea does not tell where its words are: its lines are full once it scrolls or is nearly so. */
function textareaHasWords(textarea: HTMLTextAreaElement, box: Box, screen: Screen): boolean {
  const frame = screen.boxOf(textarea);
  if (box.top >= frame.bottom || box.bottom <= frame.top || box.left >= frame.right) return false;
  const style = textarea.ownerDocument.defaultView?.getComputedStyle(textarea);
  const line = Number.parseFloat(style?.lineHeight ?? '') || Number.parseFloat(style?.fontSize ?? '16') * 1.3;
  const above = (box.top - frame.top) / screen.scaleOf(textarea).y - Number.parseFloat(style?.paddingTop ?? '0');
  const room = above / line;
  return textarea.value.split('\n', Math.ceil(room) + 1).length > room || textarea.scrollHeight > textarea.clientHeight;
}
