import { documentIn } from './documents';
import { drawnText, readOnce, wordsIn } from './inboxes/drawn';
import { messageAround } from './inboxes/marked';
import type { Layer } from './marks/layer';

/** Lets the user point at a block of the page: by mouse, or by arrow keys and Enter; Escape leaves. One at a time. */
export class Picking {
  private readonly controller = new AbortController();
  private readonly frame: HTMLElement;
  private readonly hint: HTMLElement;
  private chosen: Element | null = null;

  /**
   * @param words what to do, for people
   * @param composer whose conversation is read
   * @param picked called once with the block
   */
  constructor(
    private readonly layer: Layer,
    words: string,
    private readonly composer: Element | null,
    private readonly picked: (block: Element) => void,
    ended: AbortSignal,
  ) {
    this.frame = layer.place('pick-frame');
    this.hint = layer.place('pick-hint');
    this.hint.setAttribute('role', 'status');
    this.hint.hidden = false;
    this.hint.textContent = words;
    layer.show(null);
    for (const page of documentsIn(layer.page)) this.listen(page);
    ended.addEventListener('abort', () => this.leave(), { signal: this.controller.signal });
  }

  leave(): void {
    this.controller.abort();
    this.frame.remove();
    this.hint.remove();
  }

  private listen(page: Document): void {
    const options = { capture: true, signal: this.controller.signal };
    const view = page.defaultView ?? page;
    view.addEventListener('mousemove', (event) => this.choose(this.blockAt(event)), options);
    view.addEventListener('scroll', () => this.draw(), options);
    // The press is for us: the page hears nothing of it
    for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup']) view.addEventListener(name, hold, options);
    const clicked = (event: Event) => {
      hold(event);
      this.choose(this.blockAt(event));
      this.take();
    };
    view.addEventListener('click', clicked, options);
    view.addEventListener('keydown', (event) => this.pressed(event as KeyboardEvent), options);
  }

  private pressed(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    hold(event);
    if (event.key === 'Escape') this.leave();
    else if (step === undefined) this.take();
    else this.choose(this.next(step));
  }

  private next(step: number): Element | null {
    const blocks = this.blocksOf(this.layer.page);
    const at = this.chosen ? blocks.indexOf(this.chosen) : step > 0 ? -1 : blocks.length;
    return blocks[at + step] ?? this.chosen;
  }

  private blockAt(event: Event): Element | null {
    const [target] = event.composedPath() as Partial<Element>[];
    if (target?.nodeType !== 1) return null;
    const element = target as Element;
    return drawnText(element) === '' || element.localName === 'html' ? null : this.messageAt(element);
  }

  private blocksOf(page: Document): Element[] {
    const words = page.body ? [...wordsIn(page.body)].filter((it) => it.checkVisibility()) : [];
    return readOnce(() => [...new Set(words.map((it) => this.messageAt(it)))]);
  }

  private messageAt(element: Element): Element {
    return messageAround(element, this.composer);
  }

  private take(): void {
    const { chosen } = this;
    if (!chosen) return;
    this.leave();
    this.picked(chosen);
  }

  private choose(block: Element | null): void {
    if (block === this.chosen) return;
    this.chosen = block;
    block?.scrollIntoView({ block: 'nearest' });
    this.draw();
  }

  private draw(): void {
    this.frame.hidden = this.chosen === null;
    if (!this.chosen) return;
    const { left, top, right, bottom } = this.layer.screen.boxOf(this.chosen);
    const [width, height] = [right - left, bottom - top];
    Object.assign(this.frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function documentsIn(page: Document): Document[] {
  const inner = [...page.getElementsByTagName('iframe')].flatMap((frame) => documentIn(frame) ?? []);
  return [page, ...inner.flatMap(documentsIn)];
}
