import type { WrittenFinding, WrittenFindings } from '@/engine/packs/written-findings';
import type { PackDocument } from '@/pack-text/document';
import { phrasesOf } from './phrase-fields';

const LISTS = ['words', 'endings'] as const;
type Example = WrittenFinding['flags'][number];
type Lists = (typeof LISTS)[number];
/** Where a phrase names a list: `<party>`, `загуби~past`. */
const NAMED: Record<Lists, RegExp> = { words: /<([^<>]+)>/gu, endings: /~([\p{L}\p{N}_-]+)/gu };

/**
 * Copies what a built-in pack flags into a team's, with the lists it uses, and switches the built-in entry off: the copy
 * can be changed, and never doubles what ships. Gives the copy's place among the pack's phrases.
 */
export function copyFinding(into: PackDocument, from: WrittenFindings, finding: WrittenFinding): number {
  const known = phrasesOf(into);
  const renamed = new Renaming(into, from);
  const copy = {
    ...finding,
    id: freeName(finding.id, (id) => known.some((phrase) => phrase.id === id)),
    find: finding.find.map((phrase) => renamed.in(phrase)),
    flags: finding.flags.map(withoutBraces),
    ...(finding.except && { except: finding.except.map((phrase) => renamed.in(phrase)) }),
  };
  const { id, ...rest } = copy;
  const hasLanguages = into.textsAt(['languages']).length > 1;
  into.append(['findings'], { id, ...(hasLanguages && { language: from.pack }), ...rest });
  into.set(['entries', `${from.pack}/${finding.id}`], 'off');
  return known.length;
}

/** Where exactly the words end may be a matter of several entries that ship: of the copy it is asked that it finds them. */
function withoutBraces(example: Example): Example {
  const without = (text: string) => text.replace(/[{}]/gu, '');
  return typeof example === 'string' ? without(example) : { ...example, draft: without(example.draft) };
}

/** Lists that phrases use come along, under another name where the pack has a different one of that name. */
class Renaming {
  private readonly names: Record<Lists, Map<string, string>> = { words: new Map(), endings: new Map() };

  constructor(
    private readonly into: PackDocument,
    private readonly from: WrittenFindings,
  ) {}

  /** The phrase with the names that its lists have in the pack. */
  in(phrase: string): string {
    return LISTS.reduce(
      (text, lists) =>
        text.replace(NAMED[lists], (whole, name: string) => whole.replace(name, this.nameOf(lists, name))),
      phrase,
    );
  }

  private nameOf(lists: Lists, name: string): string {
    const known = this.names[lists].get(name);
    if (known) return known;
    const written = this.from[lists][name] ?? [];
    const isSame = (other: string) => sameTexts(this.into.textsAt([lists, other]), written);
    const free = freeName(name, (other) => this.into.has([lists, other]) && !isSame(other));
    this.names[lists].set(name, free);
    // Lists of words may use other lists
    const texts = lists === 'words' ? written.map((phrase) => this.in(phrase)) : written;
    if (!this.into.has([lists, free])) this.into.set([lists, free], texts);
    return free;
  }
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}-${number}`;
  return free;
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
