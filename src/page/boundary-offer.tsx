import type { Proposal } from '@/engine/model';
import { pageStrings } from '@/i18n/page';
import { type Desktop, surroundings } from './cards';
import type { Desk } from './desk';
import { BoundaryCard } from './marks/boundary-card';
import { copy } from './marks/copy';
import type { HangingCard } from './marks/hanging';
import type { Layer } from './marks/layer';
import type { Ports } from './ports';

interface Shown {
  proposal: Proposal;
  variant: number;
  stuck: 'no' | 'refused' | 'copied';
}

/** Boundary wording in the card, where the browser opens no side panel from a page. */
export class BoundaryOffer {
  constructor(
    private readonly view: HangingCard,
    private readonly layer: Layer,
    private readonly ports: Ports,
    private readonly around: Desktop,
  ) {}

  /** Asks for wording and shows it. Nothing happens when there is none to offer. */
  async open(variant = 0): Promise<void> {
    const proposal = await this.ports.send('proposeHere', { variant });
    const desk = this.around.desk();
    if (proposal && desk) this.draw(desk, { proposal, variant, stuck: 'no' });
  }

  private draw(desk: Desk, shown: Shown): void {
    const { proposal, variant, stuck } = shown;
    this.view.show(
      <BoundaryCard
        proposal={proposal}
        stuck={stuck}
        strings={pageStrings(this.ports.choices.now().language)}
        onInsert={() => void this.insert(desk, shown)}
        onAnother={() => void this.open((variant + 1) % proposal.variants)}
        onCopy={() =>
          void copy(this.layer.page, proposal.text).then(() => this.draw(desk, { ...shown, stuck: 'copied' }))
        }
        onClose={() => this.view.hide()}
      />,
      () => {
        const chip = this.around.chip();
        return (
          chip && { ...surroundings(desk, this.layer.screen), mark: [chip], written: chip, corner: null, lines: [] }
        );
      },
    );
  }

  private async insert(desk: Desk, shown: Shown): Promise<void> {
    this.around.lookAgain();
    if (!this.view.isOpen) return;
    if (await desk.writing.insert(shown.proposal.text)) this.view.hide();
    else this.draw(desk, { ...shown, stuck: 'refused' });
  }
}
