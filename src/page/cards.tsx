import type { Finding } from '@/engine/model';
import { pageStrings } from '@/i18n/page';
import { CardKeys } from './card-keys';
import { type Caret, caretOf } from './caret';
import type { Desk } from './desk';
import type { AnyDraft } from './draft/draft';
import { editBetween, throughEdit } from './draft/edit';
import type { Box, Screen } from './geometry';
import { Card, type Stuck } from './marks/card';
import { copy } from './marks/copy';
import type { HangingCard, Hook } from './marks/hanging';
import type { Layer } from './marks/layer';
import type { NeverFlag } from './marks/never-flag';
import type { Ports } from './ports';
import { moved } from './reviewing';
import { passOverSecondPress } from './second-press';

interface Shown {
  finding: Finding;
  /** The draft that `finding` is of. */
  text: string;
  stuck: Stuck;
  never: NeverFlag | null;
}

export interface Desktop {
  desk(): Desk | null;
  /** The chip's place, which a card leaves free. */
  chip(): Box | null;
  /** Paints again: another mark is open, or none. */
  repaint(): void;
  /** Looks at the page before anything is put in; what is open closes when another conversation is answered now. */
  lookAgain(): void;
}

/** Opens, follows and closes the card; does what is chosen in it. */
export class Cards {
  private shown: Shown | null = null;
  /** Where the caret stood when the card took the focus. */
  private caret: Caret | null = null;
  /** The rewrite that was pressed: what there is to copy when it could not be put in. */
  private pressed = 0;
  /** The finding whose rewrite is being put in. */
  private used: Finding | null = null;
  private readonly keys: CardKeys;
  /** While a key of the card is at work: the focus is the card's, wherever the page holds it. */
  private byKey = false;

  constructor(
    private readonly view: HangingCard,
    private readonly layer: Layer,
    private readonly ports: Ports,
    private readonly around: Desktop,
  ) {
    const busy = () => around.desk()?.writing.isBusy === true;
    this.keys = new CardKeys(view, busy, (event) => this.key(event));
  }

  /** The finding whose card is open, as it stands in `text`. */
  openIn(text: string): Finding | null {
    return this.shown ? (moved([this.shown.finding], this.shown.text, text)[0] ?? null) : null;
  }

  get isOpen(): boolean {
    return this.view.isOpen;
  }

  /** @param focus whether the card takes the focus: from the keyboard, not from the pointer */
  open(finding: Finding, draft: AnyDraft, focus: boolean): void {
    const desk = this.around.desk();
    if (!desk) return;
    if (focus && !this.hasFocus) {
      const { editable } = desk.composer;
      this.caret = caretOf(editable);
      this.keys.take([this.layer.page, editable.ownerDocument]);
    } else if (!focus) this.keys.release();
    this.shown = { finding, text: draft.text, stuck: 'no', never: null };
    this.around.repaint();
    this.draw();
    if (focus) this.view.focus();
  }

  /** Closes the card; if it had the focus, focus and caret go back to where they were. */
  close(): void {
    if (!this.view.isOpen) return;
    const focused = this.hasFocus;
    this.shown = null;
    this.keys.release();
    this.view.hide();
    if (focused) this.caret?.restore();
    this.caret = null;
    this.around.repaint();
  }

  private get hasFocus(): boolean {
    return this.byKey || this.view.holdsFocus;
  }

  private key(event: KeyboardEvent): boolean {
    this.byKey = true;
    try {
      return this.view.press(event);
    } finally {
      this.byKey = false;
    }
  }

  /** The draft changed, or was drawn anew: the card follows its words, or closes when they are gone. */
  follow(draft: AnyDraft, findings: readonly Finding[]): void {
    if (!this.shown) return;
    const finding = this.openIn(draft.text);
    const still = finding && findings.find(({ entry, start }) => entry === finding.entry && start === finding.start);
    const { stuck, never } = this.shown;
    if (!still && stuck === 'no' && !never) this.close();
    else this.view.place();
  }

  private get strings() {
    return pageStrings(this.ports.choices.now().language);
  }

  private draw(): void {
    const { shown } = this;
    const desk = this.around.desk();
    if (!shown || !desk) return;
    const { finding, text, stuck, never } = shown;
    this.view.show(
      <Card
        finding={finding}
        replaced={finding.rewrites.map(({ start, end }) => text.slice(start, end))}
        steps={desk.judged().findings.length > 1}
        stuck={stuck}
        never={never && { flag: never, words: text.slice(finding.start, finding.end) }}
        strings={this.strings.card}
        onUse={(index, keys) => void this.use(index, keys)}
        onIgnoreOnce={() => {
          desk.ignoreOnce(finding, text);
          this.close();
        }}
        onNeverFlag={() => void this.neverFlag()}
        onNeverForMe={() => this.neverForMe(shown)}
        onNeverInPack={() => void this.neverInPack(shown)}
        onNeverUndo={() => void this.undoNever(shown)}
        onSayOtherwise={() => {
          const { start, end, rule } = finding;
          void this.ports.send('addToPack', { draft: text, words: { start, end }, rule }).catch(() => undefined);
          this.close();
        }}
        onRuleOff={() => {
          void this.ports.choices.turnOff(finding.rule);
          this.close();
        }}
        onStep={(by) => this.step(by)}
        onCopy={() => void this.copy()}
        onClose={() => this.close()}
      />,
      this.hook(desk),
    );
  }

  /** @param keys that would choose again, were the focus still in the card */
  private async use(index: number, keys: readonly string[]): Promise<void> {
    this.around.lookAgain();
    const { shown } = this;
    const desk = this.around.desk();
    const rewrite = shown?.finding.rewrites[index];
    if (!shown || !desk || !rewrite || shown.finding === this.used) return;
    this.pressed = index;
    this.used = shown.finding;
    const isIn = passOverSecondPress(desk.composer.editable.ownerDocument, keys);
    const now = desk.read().text;
    const place = throughEdit(rewrite, editBetween(shown.text, now));
    const whole = place && now.slice(place.start, place.end) === shown.text.slice(rewrite.start, rewrite.end);
    const barred = whole && desk.writing.bars(place, rewrite.text);
    const put = whole && !barred && (await desk.writing.put(place, rewrite.text));
    isIn();
    if (this.used === shown.finding) this.used = null;
    // Another card was opened meanwhile
    if (this.shown && this.shown.finding !== shown.finding) return;
    if (put) {
      // The caret stands behind the new words; the one from before is past
      this.caret = null;
      this.close();
      return;
    }
    this.shown = { ...shown, stuck: barred ? 'barred' : whole ? 'refused' : 'changed' };
    this.draw();
  }

  /** Who has a pack of their own is asked for whom. */
  private async neverFlag(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const pack = await this.ports.send('ownPack', { entry: shown.finding.entry }).catch(() => null);
    if (pack === null) this.neverForMe(shown);
    else this.tellNever(shown, { pack, is: 'asked' });
  }

  private neverForMe({ finding, text }: Shown): void {
    void this.ports.choices.neverFlag(text.slice(finding.start, finding.end));
    this.close();
  }

  private async neverInPack(shown: Shown): Promise<void> {
    const { finding, text, never } = shown;
    const { start, end } = finding;
    const added = await this.ports.send('addTerm', { draft: text, words: { start, end } }).catch(() => null);
    if (never && added) this.tellNever(shown, { pack: never.pack, ...added });
  }

  private async undoNever(shown: Shown): Promise<void> {
    const { never } = shown;
    if (never?.is !== 'added') return;
    const { pack, id, sha256 } = never;
    if (await this.ports.send('takeBackTerm', { id, sha256 }).catch(() => false)) this.close();
    else this.tellNever(shown, { pack, is: 'kept' });
  }

  /** The card may have been closed meanwhile. */
  private tellNever(shown: Shown, never: NeverFlag): void {
    if (this.shown !== shown) return;
    const focused = this.hasFocus;
    this.shown = { ...shown, never };
    this.draw();
    if (focused) this.view.focus();
  }

  private async copy(): Promise<void> {
    const { shown } = this;
    const wording = shown?.finding.rewrites[this.pressed]?.text;
    if (!shown || wording === undefined) return;
    await copy(this.layer.page, wording);
    this.shown = { ...shown, stuck: 'copied' };
    this.draw();
  }

  private step(by: 1 | -1): void {
    const desk = this.around.desk();
    if (!desk) return;
    const { draft, findings } = desk.judged();
    const open = this.openIn(draft.text);
    const index = findings.findIndex(({ start, entry }) => start === open?.start && entry === open.entry);
    const next = findings[(index + by + findings.length) % findings.length];
    if (next) this.open(next, draft, this.hasFocus);
  }

  private hook(desk: Desk): Hook {
    return () => {
      const draft = desk.read();
      const finding = this.openIn(draft.text);
      const mark = finding ? desk.boxesOf(draft, finding) : [];
      if (!finding || mark.length === 0) return null;
      const lines = desk.linesAround(draft, finding);
      const caret = draft.selection();
      const typing = caret ? desk.boxesOf(draft, { start: Math.max(0, caret.end - 1), end: caret.end }) : [];
      const chip = this.around.chip();
      const { frame, keepClear: buttons } = surroundings(desk, this.layer.screen);
      const keepClear = [...buttons, ...typing];
      return { frame, corner: chip, mark, lines, keepClear, written: around(lines.length > 0 ? lines : mark) };
    };
  }
}

/** The composer's box, and everything in it that can be pressed: Send is one of them, in whatever language. */
export function surroundings({ composer }: Desk, screen: Screen): { frame: Box; keepClear: Box[] } {
  const { frame } = composer.facts;
  const buttons = frame.querySelectorAll('button, [role=button], input[type=submit]');
  return { frame: screen.boxOf(frame), keepClear: [...buttons].map((button) => screen.boxOf(button)) };
}

/** The smallest box around all of them. */
function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
