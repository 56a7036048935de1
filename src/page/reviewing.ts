import type { Finding } from '@/engine/model';
import type { PageRequests } from '@/wire/messages';
import type { AnyDraft } from './draft/draft';
import { editBetween, throughEdit } from './draft/edit';

/** Waits this long after a key before it reads, in ms: the next key is often on its way. */
const PAUSE = 20;
/** A draft that takes long to read and to mark waits for a longer pause: at most this share of the time goes into it. */
const SHARE = 0.2;
/** An answer that takes longer than this is not waited for, in ms: the worker was stopped while it worked. */
const LOST_AFTER = 3000;

export interface Judged {
  /** As it reads now. */
  draft: AnyDraft;
  /** Of this draft. */
  findings: Finding[];
}

interface Ports {
  read(): AnyDraft;
  judge(request: PageRequests['review']['request']): Promise<PageRequests['review']['response']>;
  /** Called with what is known of the draft, after each change and each answer. */
  report(judged: Judged): void;
  /** The worker gave no answer. */
  failed(error: unknown): void;
}

/**
 * Keeps a draft judged while it is being typed. One request is on its way at a time; an answer that comes after the
 * text has changed is mapped through the edit, and what the edit touched is dropped, so that nothing is ever painted
 * in the wrong place.
 */
export class Reviewing {
  private revision = 0;
  /** What was judged last, and the text that it was said of. */
  private known: { text: string; findings: readonly Finding[] } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private composing = false;
  private waiting = false;
  /** The text that got no answer: asked for once more, as a worker that was asleep is awake by then. */
  private unanswered: string | null = null;
  /** How long it took last to read the draft and to tell of it, in ms. */
  private cost = 0;
  /** Whether it is asked for once more, though it is known. */
  private repeats = false;
  /** Whether there is an answer that was not told yet. */
  private untold = false;

  constructor(
    private readonly ports: Ports,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Whether nothing is known of the draft yet. */
  get begins(): boolean {
    return this.known === null;
  }

  /** The draft may have changed, or the editor drew it anew. */
  notice(): void {
    if (this.composing || this.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.check();
      },
      Math.max(PAUSE, this.cost / SHARE),
    );
  }

  /** While a word is being composed (IME) nothing is read. */
  compose(composing: boolean): void {
    this.composing = composing;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!composing) this.notice();
  }

  /** What the user chose has changed: the same text may be judged otherwise, and an answer on its way is out of date. */
  again(): void {
    this.known = null;
    this.unanswered = null;
    this.revision++;
    this.notice();
  }

  /** Asks for the same text once more; what is known holds meanwhile. */
  repeat(): void {
    this.repeats = true;
    this.notice();
  }

  /** What is known, for the draft as it reads now. */
  current(): Judged {
    const draft = this.ports.read();
    return { draft, findings: this.known ? moved(this.known.findings, this.known.text, draft.text) : [] };
  }

  private check(): void {
    if (this.signal.aborted) return;
    const start = performance.now();
    const judged = this.current();
    const { text } = judged.draft;
    if (this.known && (this.untold || this.known.text === text)) {
      this.untold = false;
      this.ports.report(judged);
    }
    this.cost = performance.now() - start;
    if ((this.repeats || this.known?.text !== text) && !this.waiting) void this.ask(text);
  }

  private async ask(text: string): Promise<void> {
    this.waiting = true;
    this.repeats = false;
    const revision = ++this.revision;
    try {
      const answer = await inTime(this.ports.judge({ revision, draft: text }));
      if (this.signal.aborted) return;
      if (answer.revision === this.revision) {
        this.known = { text, findings: answer.findings };
        this.untold = true;
      }
    } catch (error) {
      if (this.signal.aborted) return;
      this.ports.failed(error);
      if (revision !== this.revision || this.unanswered !== text) this.notice();
      if (revision === this.revision) this.unanswered = text;
      return;
    } finally {
      this.waiting = false;
    }
    // In the middle of fast typing it is told in the next pause: until then the marks follow the text by themselves
    if (this.timer === undefined && !this.composing) this.check();
  }
}

/** Findings of one text as they stand in another; without those that the edit between them touched. */
export function moved(findings: readonly Finding[], from: string, to: string): Finding[] {
  if (from === to) return [...findings];
  const edit = editBetween(from, to);
  return findings.flatMap((finding) => {
    const place = throughEdit(finding, edit);
    if (!place) return [];
    const rewrites = finding.rewrites.flatMap((rewrite) => throughEdit(rewrite, edit) ?? []);
    return [{ ...place, rewrites }];
  });
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No review within ${LOST_AFTER} ms`)), LOST_AFTER);
  });
  try {
    return await Promise.race([answer, lost]);
  } finally {
    clearTimeout(timer);
  }
}
