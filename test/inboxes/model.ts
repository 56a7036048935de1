import type { Language } from '@/engine/model';
import type { PreparedConversation } from './conversations';
import type { Quoting } from './page/mail-body';

/** How a page model is to look. Plain data: the page's script reads it as JSON. */
export interface ModelOptions {
  conversations: readonly PreparedConversation[];
  /** Language of the labels of the page: what must never be relied on. */
  locale: Language;
  /** Seed that picks which misleading things are on the page; 0: none of them, -1: all. */
  decoys: number;
  /** How customers' mails quote what they answer; each in its own way when left out. */
  quoting?: Quoting;
  /** The ticket's log, where the team set it so. */
  newestFirst?: boolean;
  /** A conversation of several customers, where the surface has such. */
  group?: boolean;
  /** A page that lies elsewhere than where it says: tests load models into frames. */
  address?: string;
}

interface Sent {
  conversation: string;
  /** As the receiver's plain reader shows it. */
  text: string;
  html: string;
  note: boolean;
}

/** What a page model offers to tests, as `window.model`. */
export interface PageModel {
  /** Settles when the page has drawn what is open. */
  settled(): Promise<void>;
  /** Goes to another conversation as a click in the list does, without loading the page anew. */
  open(id: string): Promise<void>;
  /** Presses Reply, where the surface has such a button, and puts the caret into the composer. */
  reply(): Promise<HTMLElement>;
  /** What the editor itself holds, read from its own model: not from what the page happens to show. */
  text(): string;
  html(): string;
  send(): void;
  /** Writes a note of the team instead of a reply, or a reply again. */
  note?(on: boolean): Promise<HTMLElement>;
  /** Opens a further composer beside the first, which does not answer this conversation, and puts the caret into it. */
  another(): Promise<HTMLElement>;
  /** Puts the history that the composer keeps folded into it. */
  unfold?(): void;
  /** What is written in and is no letter, beside inputs and text areas. */
  fields?(): HTMLElement[];
}

declare global {
  interface Window {
    model: PageModel;
    sent: Sent[];
  }
}

const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';

/** A complete page: the script finds `options` in the JSON block. */
export function pageOf(title: string, style: string, script: string, options: ModelOptions, nonce?: string): string {
  const permit = nonce ? ` nonce="${nonce}"` : '';
  const data = JSON.stringify(options).replaceAll('<', '\\u003c');
  return [
    `<!doctype html><html lang="${options.locale}"><head>${HEAD}<title>${title}</title><style${permit}>${style}</style></head>`,
    `<body><script type="application/json" id="options">${data}</script>`,
    `<script${permit}>${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('\n');
}
