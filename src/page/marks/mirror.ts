import type { Span } from '@/engine/model';
import { editBetween } from '@/page/draft/edit';
import { common } from '@/page/geometry';
import type { TextField } from '@/page/text-field';
import type { Layer } from './layer';
import { linesOf } from './lines';

/** What decides where a letter of a text field stands. */
const METRICS = [
  [
    'direction',
    'font-family',
    'font-feature-settings',
    'font-kerning',
    'font-size',
    'font-size-adjust',
    'font-stretch',
  ],
  ['font-style', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-break'],
  ['line-height', 'overflow-wrap', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'tab-size'],
  ['text-align', 'text-indent', 'text-rendering', 'text-transform', 'white-space', 'word-break', 'word-spacing'],
].flat();

/**
 * A copy of a text field's text that lies over it in our own layer, unseen and out of the pointer's way, so that marks
 * can be painted where its letters are. Its ranges are live: they follow the typing until the next review.
 */
export class Mirror {
  private readonly frame: HTMLElement;
  private readonly sheet: HTMLElement;
  private readonly text: Text;
  private awake = false;

  constructor(
    private readonly field: TextField,
    private readonly layer: Layer,
    signal: AbortSignal,
  ) {
    const { page } = layer;
    this.frame = layer.place('mirror');
    this.frame.ariaHidden = 'true';
    this.sheet = page.createElement('div');
    this.text = page.createTextNode('');
    this.sheet.append(this.text);
    this.frame.append(this.sheet);
    const follow = () => this.awake && this.takeText();
    field.addEventListener('input', follow, { signal });
    field.addEventListener('scroll', () => this.awake && this.place(), { signal, passive: true });
    signal.addEventListener('abort', () => this.frame.remove());
  }

  /** Shows nothing and costs nothing until the next `reflect`. */
  rest(): void {
    this.awake = false;
    this.frame.hidden = true;
  }

  /** Takes over text, metrics and place of the field. */
  reflect(): void {
    this.awake = true;
    this.takeText();
    const style = this.field.ownerDocument.defaultView?.getComputedStyle(this.field);
    if (style) for (const name of METRICS) this.sheet.style.setProperty(name, style.getPropertyValue(name));
    if (this.field.localName === 'input') this.reflectOneLine(style);
    this.frame.classList.toggle('tight', linesOf(this.field) === 'tight');
    this.place();
  }

  /** Typing changes the words alone; place and scrolling tell of themselves. */
  private takeText(): void {
    const { value } = this.field;
    if (this.text.data === value) return;
    // Not set whole: ranges beside the edit stay where they are
    const { start, end } = editBetween(this.text.data, value);
    const inserted = value.slice(start, value.length - (this.text.length - end));
    this.text.replaceData(start, end - start, inserted);
  }

  /** The one line of an `<input>` stands in the middle of it, whatever its style says of lines. */
  private reflectOneLine(style: CSSStyleDeclaration | undefined): void {
    const padding = Number.parseFloat(style?.paddingTop ?? '0') + Number.parseFloat(style?.paddingBottom ?? '0');
    this.sheet.style.lineHeight = `${this.field.clientHeight - padding}px`;
    this.sheet.style.whiteSpace = 'pre';
  }

  /** Follows the field's place and scrolling. */
  place(): void {
    if (!this.awake) return;
    const { field, frame, sheet } = this;
    const { screen } = this.layer;
    const box = screen.boxOf(field);
    const scale = screen.scaleOf(field);
    // Without borders and without a scroll bar: where its letters may be
    const left = box.left + field.clientLeft * scale.x;
    const top = box.top + field.clientTop * scale.y;
    const right = left + field.clientWidth * scale.x;
    const letters = { left, top, right, bottom: top + field.clientHeight * scale.y };
    const seen = screen.visibleBox(field);
    const window = seen && common(letters, seen);
    frame.hidden = window === null;
    if (!window) return;
    const { style } = frame;
    style.left = `${window.left}px`;
    style.top = `${window.top}px`;
    style.width = `${window.right - window.left}px`;
    style.height = `${window.bottom - window.top}px`;
    sheet.style.width = `${field.clientWidth}px`;
    const x = left - window.left - field.scrollLeft * scale.x;
    const y = top - window.top - field.scrollTop * scale.y;
    // Its letters are set as the field's are, before the page scales them
    sheet.style.transform = `translate(${x}px, ${y}px) scale(${scale.x}, ${scale.y})`;
  }

  /** @param span offsets of the field's value */
  rangeOf({ start, end }: Span): Range | null {
    if (end > this.text.length) return null;
    const range = this.text.ownerDocument.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, end);
    return range;
  }
}
