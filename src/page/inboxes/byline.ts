import { drawnText } from './drawn';
import { labelled } from './said-by-name';
import { isTime } from './written-time';

/** What stands over a message in one box: who wrote it, on which side they are, and when. */
export interface Byline {
  name?: string;
  said: ReturnType<typeof labelled>[];
  /** '' where it tells none. */
  time: string;
}

/** Words in lines of one box, as "Ann Bell", "Customer", "14 November, 19:02"; null where there is anything else. */
export function bylineOf(words: Element): Byline | null {
  const lines = [...words.childNodes].map((node) =>
    node.nodeType === 1 ? drawnText(node as Element) : (node.nodeValue ?? '').replace(/\s+/g, ' ').trim(),
  );
  const parts = lines.filter(Boolean).flatMap((line) => (isTime(line) ? [line] : partsOf(line)));
  const names = parts.filter((part) => !isTime(part) && !labelled(part));
  const [name] = names;
  if (names.length > 1 || names.length === parts.length || (name && !mayBeName(name))) return null;
  return { name, said: parts.map(labelled), time: parts.filter(isTime).join(' ') };
}

/** "Customer · 3 hours ago", "Tom (you)" in its parts. */
export function partsOf(text: string): string[] {
  return text.split(/\s*[·•|,–—()]\s*/).filter(Boolean);
}

/** Beside a time, also what people call themselves in chats, and numbers. */
function mayBeName(text: string): boolean {
  return text.length <= 40 && !/[?!…:;]$/u.test(text);
}

/** A few words. */
export function looksLikeName(text: string): boolean {
  return text.length <= 40 && text.split(' ').length <= 4 && /\p{L}$|\p{L}\.$/u.test(text);
}
