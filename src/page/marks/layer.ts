import { Screen } from '@/page/geometry';
import { HOST } from './host';
import { adopt, layerSheet } from './sheets';

/** What is done in our layer is no business of the page's: its shortcuts, its "press outside to close". */
const OURS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'].concat([
  'keydown',
  'keypress',
  'keyup',
]);

/**
 * Where everything of ours lies on somebody else's page: a closed shadow root on `<html>`, outside of `<body>` and of
 * every editable, in the browser's top layer so that no page can lay itself over it.
 */
export class Layer {
  readonly host: HTMLElement;
  /** Holds mirrors, chip and card; carries theme and language. */
  readonly ground: HTMLElement;
  /** What it covers. */
  readonly screen: Screen;
  private readonly shadow: ShadowRoot;

  constructor(readonly page: Document) {
    this.screen = new Screen(page);
    this.host = page.createElement(HOST);
    this.host.popover = 'manual';
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    this.ground = page.createElement('div');
    this.ground.className = 'aplomb';
    this.ground.dir = 'ltr';
    this.shadow.append(this.ground);
    for (const name of OURS) this.ground.addEventListener(name, (event) => event.stopPropagation());
  }

  /** Removes what an earlier run of this script, of an extension since updated, left on the page. */
  static clearLeftovers(page: Document): void {
    for (const host of page.querySelectorAll(HOST)) host.remove();
  }

  /** Shows the layer, also after the page has thrown it out. */
  show(): void {
    // The page was left, or its frame removed, while something was under way
    if (!this.page.defaultView) return;
    if (!this.host.isConnected) this.page.documentElement.append(this.host);
    adopt(this.shadow, layerSheet);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  remove(): void {
    this.host.remove();
  }

  /** The element of ours that has the focus. */
  get focused(): Element | null {
    return this.shadow.activeElement;
  }

  place(className: string): HTMLElement {
    const place = this.page.createElement('div');
    place.className = className;
    place.hidden = true;
    this.ground.append(place);
    return place;
  }
}
