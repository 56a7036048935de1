import { FAMILIES, FAMILY_OF, type Family, type Finding, type RuleId } from '@/engine/model';
import type { ComposerFacts, Inbox } from '@/page/inboxes/inbox';
import type { Choices, Chosen, Ports } from '@/page/ports';
import { Session } from '@/page/session';
import type { Assessment, Conversation, PageRequests, PageState } from '@/wire/messages';

/** Words that the stand's worker flags, and what it would write instead. */
const FLAGGED: [words: string, rule: RuleId, ...rewrites: string[]][] = [
  ['any day now', 'vague-promise', 'by [day…]'],
  ['Due to high volumes', 'excuse', 'We did not keep up', 'We were late'],
  ['the courier lost', 'blame', 'we lost'],
  ['any inconvenience', 'stock-apology', 'the lost evening'],
];

export function findingsIn(draft: string): Finding[] {
  return FLAGGED.flatMap(([words, rule, ...rewrites]) =>
    [...draft.matchAll(new RegExp(words, 'gi'))].map(({ index: start }): Finding => {
      const end = start + words.length;
      return {
        start,
        end,
        rule,
        family: FAMILY_OF[rule],
        entry: `en/${rule}`,
        language: 'en',
        title: `Title of ${rule}`,
        why: 'It is not about them.',
        source: 'S2',
        rewrites: rewrites.map((text) => ({ start, end, text })),
      };
    }),
  ).sort((one, other) => one.start - other.start);
}

export const ABUSIVE: Assessment = {
  language: 'en',
  kind: 'mixed',
  abuse: ['insult'],
  severity: 2,
  evidence: [],
  problem: null,
  losses: [],
  ask: null,
  askedWhy: false,
};

/** An inbox of plain markup: `[data-composer=reply|note|unknown]` holds the editable, `[data-conversation=id]` the words. */
const inbox: Inbox = {
  id: 'stand',
  name: 'Stand',
  sites: [],
  confidence: 'high',
  recognises: () => true,
  composer(editable) {
    const frame = around(editable, '[data-composer]');
    const mode = frame?.dataset.composer as ComposerFacts['mode'] | undefined;
    return frame && mode ? { mode, foreign: 'blockquote', plainQuotes: true, frame } : null;
  },
  conversation(page): Conversation | null {
    const open = page.querySelector<HTMLElement>('[data-conversation]');
    if (!open) return null;
    const messages = [{ author: 'customer' as const, text: open.textContent ?? '' }];
    return { id: open.dataset.conversation ?? '', channel: 'email', messages };
  },
};

/** The nearest element around, also around the shadow root or the frame that it is in. */
function around(element: Element, selector: string): HTMLElement | null {
  const found = element.closest<HTMLElement>(selector);
  if (found) return found;
  const root = element.getRootNode();
  const outer = 'host' in root ? (root as ShadowRoot).host : element.ownerDocument.defaultView?.frameElement;
  return outer ? around(outer, selector) : null;
}

type Answers = { [Name in keyof PageRequests]: (request: PageRequests[Name]['request']) => unknown };

/** The page's side of the product with a worker of its own, in which a test can take any part. */
export class Stand {
  readonly shown: PageState[] = [];
  readonly reviewed: string[] = [];
  readonly forgotten: string[] = [];
  readonly rulesOff: RuleId[] = [];
  readonly remembered: string[] = [];
  readonly session: Session;
  private readonly roots: ShadowRoot[];
  private readonly watchers = new Set<() => void>();
  private readonly chosen: Chosen = {
    language: 'en',
    allowed: true,
    paused: false,
    leaveHinted: false,
    modes: {},
  };

  /**
   * @param page the topmost document that is served
   * @param served what the page is
   */
  constructor(
    answers: Partial<Answers> = {},
    chosen: Partial<Chosen> = {},
    page: Document = document,
    served: Inbox = inbox,
  ) {
    Object.assign(this.chosen, chosen);
    this.roots = watchShadowRoots(page.defaultView as Window & typeof globalThis);
    const all: Answers = {
      attend: () => true,
      show: () => null,
      review: ({ revision, draft }) => {
        const findings = findingsIn(draft).filter(
          ({ rule, start, end }) => !this.rulesOff.includes(rule) && !this.forgotten.includes(draft.slice(start, end)),
        );
        return { revision, findings };
      },
      openPanel: () => true,
      addToPack: () => null,
      ownPack: () => null,
      addTerm: () => ({ is: 'refused', why: '' }),
      takeBackTerm: () => true,
      proposeHere: () => null,
      ...answers,
    };
    const send: Ports['send'] = async (name, request) => {
      if (name === 'show') this.shown.push(request as PageState);
      if (name === 'review') this.reviewed.push((request as PageRequests['review']['request']).draft);
      const answer = all[name] as (request: unknown) => unknown;
      return (await answer(request)) as never;
    };
    this.session = new Session(page, { send, inboxOf: () => served, choices: this.choices() });
  }

  choose(change: Partial<Chosen>): void {
    Object.assign(this.chosen, change);
    for (const watcher of this.watchers) watcher();
  }

  /** The root of our layer: closed to the page, open to the test. */
  get layer(): ShadowRoot {
    const root = this.roots.findLast(({ host }) => host.isConnected);
    if (!root) throw new Error('No layer is on the page');
    return root;
  }

  get chip(): HTMLElement | null {
    return (
      this.roots.findLast(({ host }) => host.isConnected)?.querySelector('.chip-corner:not([hidden]) .chip') ?? null
    );
  }

  get card(): HTMLElement | null {
    return this.layer.querySelector('.card-place:not([hidden]) .card');
  }

  /** Presses a button of the card or chip by its words. */
  press(words: string): void {
    const buttons = [...this.layer.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((it) => it.textContent?.includes(words) || it.ariaLabel?.includes(words));
    if (!button) throw new Error(`No button "${words}" among: ${buttons.map((it) => it.textContent).join(' | ')}`);
    button.click();
  }

  stop(): void {
    this.session.stop();
  }

  private choices(): Choices {
    return {
      now: () => ({ ...this.chosen }),
      watch: (changed, signal) => {
        this.watchers.add(changed);
        signal.addEventListener('abort', () => this.watchers.delete(changed));
      },
      rememberMode: async (field, mode) => {
        this.remembered.push(mode);
        this.choose({ modes: { ...this.chosen.modes, [field]: mode } });
      },
      rememberMark: async (mark) => {
        this.choose({ reader: { mark } });
      },
      neverFlag: async (words) => {
        this.forgotten.push(words);
        this.choose({});
      },
      turnOff: async (rule) => {
        this.rulesOff.push(rule);
        this.choose({});
      },
    };
  }
}

/** What is painted in a document: families and words, in the order of the families. */
export function painted(page: Document = document): string[] {
  const highlights = page.defaultView ? (page.defaultView as Window & typeof globalThis).CSS.highlights : undefined;
  return FAMILIES.flatMap((family: Family) =>
    [...(highlights?.get(`aplomb-${family}`) ?? [])].map((range) => `${family}: ${textOf(range)}`),
  );
}

/** Where the words stand that are painted in a family. */
export function paintedBox(family: Family, page: Document = document): DOMRect {
  const view = page.defaultView as Window & typeof globalThis;
  const [range] = view.CSS.highlights.get(`aplomb-${family}`) ?? [];
  const box = range && liveOf(range).getClientRects()[0];
  if (!box) throw new Error(`Nothing is painted in ${family}`);
  return box;
}

function liveOf(range: AbstractRange): Range {
  const live = range.startContainer.ownerDocument?.createRange() ?? new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

const textOf = (range: AbstractRange): string => liveOf(range).toString();

const attachShadow = Element.prototype.attachShadow;

function watchShadowRoots(view: Window & typeof globalThis): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  view.Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  return roots;
}
