import { CAME_IN, PICTURE, WENT_OUT } from '../label-words';
import { labelled } from './said-by-name';
import { isTime } from './written-time';

/** What is on a message for those who hear a page: labels, titles, pictures. */

const ON_PICTURE = /* @__PURE__ */ new RegExp(`(?<!\\p{L})(${PICTURE})(?!\\p{L})`, 'giu');

const IS_IN = /* @__PURE__ */ new RegExp(`^(${CAME_IN})$`, 'iu');
const IS_OUT = /* @__PURE__ */ new RegExp(`^(${WENT_OUT})$`, 'iu');

/** "You: on its way" on the whole of a message. */
export function labelIn(name: string): ReturnType<typeof labelled> {
  return labelled(name.split(/[:,]/)[0]?.trim() ?? '');
}

/** "Visitor" on a picture in a message. */
export function titleIn(element: Element): ReturnType<typeof labelled> {
  const titles = ['title', 'alt', 'aria-label'].flatMap((name) =>
    [...element.querySelectorAll(`[${name}]`)].map((box) => calledOn(withoutPicture(box.getAttribute(name) ?? ''))),
  );
  const [only = null, ...others] = new Set(titles.filter((title) => title === 'customer' || title === 'agent'));
  return others.length > 0 ? null : only;
}

/** "Buyer avatar" as the one who is on it. */
const withoutPicture = (title: string): string => title.replace(ON_PICTURE, ' ').trim();

/** "Ann Bell, 10:42" on the whole of a message. */
export function nameIn(label: string): string | undefined {
  const [first = '', ...others] = label.split(/,\s*/);
  return others.some(isTime) && !labelled(first) && first.length <= 40 ? first.trim() || undefined : undefined;
}

function calledOn(title: string): ReturnType<typeof labelled> {
  if (IS_IN.test(title)) return 'customer';
  return IS_OUT.test(title) ? 'agent' : labelled(title);
}
