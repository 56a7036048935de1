import { readOnce } from './drawn';
import { entriesIn } from './entry';
import { isOtherField } from './other-field';
import { runNear } from './repeated';
import { writersOf } from './writers';

/** What makes a form one of signing in, of an address, of a filter: a chat's has a single line. */
const FURTHER_FIELDS =
  'input:not([type="hidden"], [type="button"], [type="submit"], [type="file"], [type="image"]), select, textarea';

/** The lists that lines were found to write below: looked for once, as that takes long. */
const lists = new WeakMap<Element, Element>();

/**
 * Whether an `<input>` is where a conversation is answered, as in small chat windows: it stands alone in its form, below
 * a list of messages of which it is known who wrote some, and is called nothing else.
 */
export function isOneLineComposer(input: HTMLInputElement): boolean {
  if (input.type !== 'text' || isOtherField(input) || input.list) return false;
  const fields = input.form ? [...input.form.querySelectorAll(FURTHER_FIELDS)] : [input];
  if (fields.some((field) => field !== input)) return false;
  if (lists.get(input)?.isConnected) return true;
  const list = readOnce(() => listAbove(input));
  if (list) lists.set(input, list);
  return list !== null;
}

function listAbove(input: HTMLInputElement): Element | null {
  const run = runNear(input);
  if (!run || run.elements.length < 2) return null;
  if (input.getBoundingClientRect().top < run.list.getBoundingClientRect().top) return null;
  const writers = writersOf(run.list, entriesIn(run));
  return writers.some((writer) => writer === 'customer' || writer === 'agent') ? run.list : null;
}
