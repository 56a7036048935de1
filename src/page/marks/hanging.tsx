import { type ComponentChild, render } from 'preact';
import type { Box } from '@/page/geometry';
import type { Layer } from './layer';
import { crossesWords, placeCard, type Scene } from './place';

/** What the card hangs from; null while it is out of sight. */
export type Hook = () => (Omit<Scene, 'viewport' | 'card'> & { lines: readonly Box[] }) | null;

/** The one card of a page, hung from the words it is about. */
export class HangingCard {
  private readonly box: HTMLElement;
  private readonly line: HTMLElement;
  private hook: Hook | null = null;

  constructor(private readonly layer: Layer) {
    this.line = layer.place('plumb-line');
    this.box = layer.place('card-place');
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  get holdsFocus(): boolean {
    return this.box.contains(this.layer.focused);
  }

  show(card: ComponentChild, hook: Hook): void {
    render(card, this.box);
    this.hook = hook;
    this.box.hidden = false;
    this.place();
  }

  hide(): void {
    this.box.hidden = true;
    this.line.hidden = true;
    this.hook = null;
    render(null, this.box);
  }

  /** Puts the focus on the first rewrite, or on the first thing to press. */
  focus(): void {
    this.first?.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  }

  /** Gives a key to the card, whether or not it has the focus. Returns whether it was one of the card's. */
  press({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    const modified = ctrlKey || altKey || metaKey;
    if (key === 'Enter' && !modified && !this.holdsFocus) {
      this.first?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return true;
    }
    const pressed = new KeyboardEvent('keydown', { key, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true });
    this.box.firstElementChild?.dispatchEvent(pressed);
    return pressed.defaultPrevented;
  }

  private get first(): HTMLElement | null {
    return this.box.querySelector<HTMLElement>('.rewrite') ?? this.box.querySelector<HTMLElement>('button');
  }

  /** Follows the words, after something moved. */
  place(): void {
    if (!this.isOpen) return;
    const scene = this.hook?.() ?? null;
    this.box.style.visibility = scene ? '' : 'hidden';
    this.line.hidden = true;
    if (!scene) return;
    const card = { width: this.box.offsetWidth, height: this.box.offsetHeight };
    const place = placeCard({ ...scene, viewport: this.layer.screen.viewport, card });
    this.box.style.left = `${place.left}px`;
    this.box.style.top = `${place.top}px`;
    if (!place.hook || crossesWords(place, scene.lines)) return;
    this.line.hidden = false;
    this.line.style.left = `${place.hook.x}px`;
    this.line.style.top = `${place.hook.top + 3}px`;
    this.line.style.height = `${Math.max(0, place.top - place.hook.top - 3)}px`;
  }
}
