import { Screen } from '@/page/geometry';
import { homeAround } from './home';
import { HOST } from './host';
import { adopt, layerSheet } from './sheets';
import { shield } from './shield';

/** What is done in our layer is no business of the page's: its shortcuts, its "press outside to close". See `shield`. */
const OURS = ['click', 'keydown', 'keypress', 'keyup'];

/**
 * Where everything of ours lies on somebody else's page: a closed shadow root outside of every editable, in the browser's
 * top layer so that no page can lay itself over it. It lies on `<html>`, outside of `<body>`, and while the composer is
 * in a modal dialog or a popover, in there: from anywhere else it could not be reached.
 */
export class Layer {
  readonly host: HTMLElement;
  /** Holds mirrors, chip and card; carries theme and language. */
  readonly ground: HTMLElement;
  /** What it covers. */
  readonly screen: Screen;
  private readonly shadow: ShadowRoot;
  private readonly life = new AbortController();
  /** The page has shown something in the top layer after us: it may lie over us. */
  private covered = false;

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
    const { defaultView } = page;
    if (defaultView) shield(defaultView, this.host, this.shadow, this.life.signal);
    const raised = ({ target }: Event) => {
      if (target !== this.host) this.covered = true;
    };
    const early = { signal: this.life.signal, capture: true };
    for (const name of ['toggle', 'fullscreenchange']) page.addEventListener(name, raised, early);
  }

  /** Removes what an earlier run of this script, of an extension since updated, left on the page. */
  static clearLeftovers(page: Document): void {
    for (const host of page.querySelectorAll(HOST)) host.remove();
  }

  /**
   * Shows the layer, also after the page has thrown it out.
   * @param composer where it is to be reached from; null: it stays where it is
   */
  show(composer: Element | null): void {
    // The page was left, or its frame removed, while something was under way
    if (!this.page.defaultView) return;
    if (composer) this.moveTo(homeAround(composer, this.page));
    else if (!this.host.isConnected) this.moveTo(this.page.documentElement);
    adopt(this.shadow, layerSheet);
    if (this.covered && !this.focused) {
      // To be shown anew is the one way to the top of the top layer; what has the focus would lose it
      this.host.hidePopover();
      this.covered = false;
    }
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    // Everything of ours is measured on the screen; a page that zooms its root would zoom it once more
    const { currentCSSZoom = 1 } = this.host;
    this.ground.style.zoom = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
  }

  /** Back to `<html>`: the composer was left, and the dialog around it may close. */
  rest(): void {
    if (this.host.isConnected) this.show(this.page.documentElement);
  }

  remove(): void {
    this.life.abort();
    this.host.remove();
  }

  private moveTo(home: Element): void {
    if (this.host.parentNode !== home) home.append(this.host);
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
