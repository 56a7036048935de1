import { drawnText } from './drawn';
import { around } from './through';

/** How far over a list its heading may be, in boxes. */
const HEADED = 4;
/** What stands over a conversation. */
export const HEADINGS = 'h1, h2, h3, h4, [role="heading"], header [class*="title" i], header [class*="name" i]';

/** The headings over a list, the nearest first; none when none is near. */
export function headingsOver(list: Element): string[] {
  let climbed = 0;
  for (const box of around(list)) {
    // What stands deeper in a page is about other things
    const page = box.localName === 'body';
    if (climbed++ > HEADED) break;
    const all = page
      ? [...box.children].filter((child) => child.matches(HEADINGS))
      : [...box.querySelectorAll(HEADINGS)];
    const found = all.filter((heading) => !list.contains(heading));
    if (found.length > 0) return found.map(drawnText);
    if (page) break;
  }
  return [];
}
