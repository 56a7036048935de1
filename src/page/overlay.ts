import type { Language } from '@/engine/model';
import { pageStrings } from '@/i18n/page';
import type { Composer } from './composer';
import type { Desk } from './desk';
import type { Box } from './geometry';
import type { ChipState } from './marks/chip';
import { Corner } from './marks/corner';
import { HangingCard } from './marks/hanging';
import { Layer } from './marks/layer';
import { groundBehind } from './marks/theme';

/** What lies over the page beside the marks: the chip at a composer, and the card. Both follow whatever moves. */
export class Overlay {
  readonly layer: Layer;
  readonly view: HangingCard;
  private readonly corner: Corner;
  /** Whether all is placed anew in the next frame. */
  private follows = false;

  /** @param actions what is pressed on the chip */
  constructor(root: Document, actions: ConstructorParameters<typeof Corner>[1]) {
    this.layer = new Layer(root);
    this.corner = new Corner(this.layer, actions);
    this.view = new HangingCard(this.layer);
  }

  /** The chip's place; null while it is not to be seen. */
  get chip(): Box | null {
    return this.corner.where;
  }

  draw({ editable, facts }: Composer, state: ChipState, language: Language): void {
    this.layer.ground.lang = language;
    this.layer.ground.dataset.theme = groundBehind(facts.frame);
    this.corner.show(state, pageStrings(language).chip, this.view.isOpen, facts.frame, editable);
  }

  /** Places all of it anew in the next frame, with the marks of the composer that is open then. */
  follow(open: () => Desk | null): void {
    if (!open() || this.follows) return;
    this.follows = true;
    requestAnimationFrame(() => {
      this.follows = false;
      const desk = open();
      if (!desk) return;
      desk.place();
      this.corner.place(desk.composer.facts.frame, desk.composer.editable);
      this.view.place();
    });
  }

  /** The composer was left. */
  rest(): void {
    this.corner.hide();
    this.layer.rest();
  }
}
