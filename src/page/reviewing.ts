import type { Finding } from '@/engine/model';
import type { PageRequests } from '@/wire/messages';
import type { AnyDraft } from './draft/draft';
import { editBetween, throughEdit } from './draft/edit';

/** Waits this long after a key before it reads, in ms: the next key is often on its way. */
const PAUSE = 20;
/** A draft that takes long to read is read less often: at most this share of the time goes into it. */
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
  /** How long the last reading took, in ms. */
  private cost = 0;

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
    this.timer = setTimeout(() => this.check(), Math.max(PAUSE, this.cost / SHARE));
  }

  /** While a word is being composed (IME) nothing is read. */
  compose(composing: boolean): void {
    this.composing = composing;
    if (composing) clearTimeout(this.timer);
    else this.notice();
  }

  /** What the user chose has changed: the same text may be judged otherwise. */
  again(): void {
    this.known = null;
    this.notice();
  }

  /** What is known, for the draft as it reads now. */
  current(): Judged {
    const start = performance.now();
    const draft = this.ports.read();
    this.cost = performance.now() - start;
    return { draft, findings: this.known ? moved(this.known.findings, this.known.text, draft.text) : [] };
  }

  private check(): void {
    if (this.signal.aborted) return;
    const judged = this.current();
    if (this.known?.text === judged.draft.text) this.ports.report(judged);
    else if (!this.waiting) void this.ask(judged.draft.text);
  }

  private async ask(text: string): Promise<void> {
    this.waiting = true;
    const revision = ++this.revision;
    try {
      const answer = await inTime(this.ports.judge({ revision, draft: text }));
      if (this.signal.aborted || answer.revision !== this.revision) return;
      this.known = { text, findings: answer.findings };
      this.ports.report(this.current());
    } catch (error) {
      if (this.signal.aborted) return;
      this.ports.failed(error);
      if (this.unanswered !== text) this.notice();
      this.unanswered = text;
      return;
    } finally {
      this.waiting = false;
    }
    if (this.ports.read().text !== text) this.notice();
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
