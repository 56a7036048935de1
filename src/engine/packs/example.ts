import type { Span } from '../model';
import { mistake } from './mistake';
import type { Example, PackError, Path } from './pack';
import type { Source } from './source';

/** Takes the braces out of an example and remembers what they held. */
export function exampleOf(
  source: Source,
  path: Path,
  raw: string | { customer: string; draft: string },
  errors: PackError[],
): Example {
  const written = typeof raw === 'string' ? raw : raw.draft;
  const marked: Span[] = [];
  let text = '';
  let open = -1;
  for (let at = 0; at < written.length; at++) {
    const character = written[at];
    if (character !== '{' && character !== '}') {
      text += character;
      continue;
    }
    if ((character === '{') !== (open === -1)) {
      errors.push(mistake(source.place(path, at), 'example-brace', { found: character }));
      break;
    }
    if (character === '{') open = text.length;
    else {
      marked.push({ start: open, end: text.length });
      open = -1;
    }
  }
  if (open !== -1 && text.length > 0 && !written.includes('}', written.lastIndexOf('{'))) {
    errors.push(mistake(source.place(path, written.lastIndexOf('{')), 'example-brace', { found: '{' }));
  }
  const example = { text, marked, at: source.place(path) };
  return typeof raw === 'string' ? example : { ...example, customer: raw.customer };
}
