import { editableAround, focusedEditable, focusedIn } from './composer';
import { DocumentTree } from './documents';
import { type PageEvents, watchPage } from './watching';

interface Heard extends Pick<PageEvents, 'escaped' | 'changed' | 'moved' | 'exceptIn'> {
  /** The focus went to an editable, or to something else. */
  focused(editable: HTMLElement | null): void;
  /** A press in a document. */
  clicked(page: Document, event: MouseEvent): void;
  /** Whether changes of the page concern us now. */
  attends(): boolean;
}

/** Hears of what happens in all documents of a page, as they come and go. */
export class Listening {
  private readonly documents: DocumentTree;
  /** Of each document the switch that tells of its changes. */
  private readonly watched = new Set<(attend: boolean) => void>();

  /**
   * @param root the topmost document of its origin: see `isTopmost`
   * @param signal ends it
   */
  constructor(
    root: Document,
    private readonly heard: Heard,
    signal: AbortSignal,
  ) {
    this.documents = new DocumentTree(root, (page, ended) => this.watch(page, ended), signal);
  }

  /** Looks for documents that have come or gone. */
  refresh(): void {
    this.documents.refresh();
  }

  /** Asks again whether changes of the page concern us. */
  attend(): void {
    for (const attend of this.watched) attend(this.heard.attends());
  }

  private watch(page: Document, ended: AbortSignal): void {
    const { heard } = this;
    const events: PageEvents = {
      focused: (target) => heard.focused(editableAround(target)),
      focusedFrame: (around) => this.intoFrame(around),
      hidFrame: (frame) => this.documents.include(frame),
      clicked: (event) => heard.clicked(page, event),
      escaped: () => heard.escaped(),
      changed: (records) => heard.changed(records),
      moved: () => heard.moved(),
      exceptIn: () => heard.exceptIn(),
    };
    const attend = watchPage(page, events, ended);
    this.watched.add(attend);
    ended.addEventListener('abort', () => this.watched.delete(attend));
    attend(heard.attends());
  }

  private intoFrame(page: Document): void {
    const frame = focusedIn(page);
    if (frame?.localName !== 'iframe') return;
    this.documents.include(frame as HTMLIFrameElement);
    this.heard.focused(focusedEditable(page));
  }
}
