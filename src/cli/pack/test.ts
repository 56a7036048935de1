import { createEngine, type Engine } from '../../engine/engine';
import type { Language, Span } from '../../engine/model';
import type { Entry, Knowledge } from '../../engine/packs/knowledge';
import { createReader, type Found, type Read } from '../../engine/reading';
import { overlap } from '../../engine/spans';
import { KEYS, readLine } from '../line';
import { linesOf } from '../lines';
import { packsAt } from '../pack-files';
import { writerTo } from '../writing';
import { onlyWord } from './arguments';
import { type Command, GOOD, NOT_WELL } from './command';

const HELP = `Reads JSON lines {"id", "customer"?, "draft"?, "lang"?: "en"|"ru"|"uk"} as judge does, and writes one for each:

  {"id", "fires": [{"in": "customer"|"draft", "entry": "pack/entry", "what", "start", "end", "words", "counts"}]}

for every place where a phrase of this pack is found. "what" is the rule, the kind of abuse, the signal or "term"; "counts" is
false where the words were found and nothing came of it: an unless, a quotation, a negation, or a finding beside it that
took their place. When all is read, standard error tells how often each entry fired, and which never did,
and which keys were not read.

Exit status: 0 all lines were read, 1 some line was bad, 2 the command line or the pack is wrong.
`;

/** A place where an entry of the pack was found. */
interface Fire extends Span {
  in: 'customer' | 'draft';
  entry: string;
  what: string;
  words: string;
  counts: boolean;
}

export const testCommand: Command = {
  name: 'test',
  usage: 'test FILE|FOLDER < messages.jsonl',
  purpose: 'tells what a pack finds in messages and drafts',
  help: HELP,
  options: {},
  run: async (given, { input, output, errors }) => {
    const path = onlyWord(given, 'The pack');
    const { knowledge, packs } = packsAt([path]);
    const own = packs[0]?.id ?? '';
    const firesIn = createTrial(knowledge, own);
    const fired = new Map(knowledge.entries.filter(({ id }) => isOf(own, id)).map(({ id }) => [id, 0]));
    const write = writerTo(output);
    const unread = new Set<string>();
    let status = GOOD;
    for await (const lines of linesOf(input)) {
      for (const line of lines) {
        const read = readLine(line);
        if ('bad' in read) {
          status = NOT_WELL;
          await write(`${read.bad.line}\n`);
          continue;
        }
        const { id, customer, draft, lang } = read.input;
        for (const key of Object.keys(JSON.parse(line))) if (!KEYS.includes(key)) unread.add(key);
        const fires = firesIn(customer ?? undefined, draft ?? undefined, lang ?? undefined);
        for (const { entry } of fires) fired.set(entry, (fired.get(entry) ?? 0) + 1);
        await write(`${JSON.stringify({ id: id ?? undefined, fires })}\n`);
      }
    }
    const often = [...fired].sort(([, one], [, other]) => other - one);
    errors.write(often.map(([id, times]) => `${String(times).padStart(7)}  ${id}\n`).join(''));
    if (unread.size > 0) errors.write(`Not read: ${[...unread].join(', ')}. Keys that are: ${KEYS.join(', ')}.\n`);
    return status;
  },
};

function isOf(pack: string, entry: string): boolean {
  return entry.startsWith(`${pack}/`);
}

function createTrial(knowledge: Knowledge, own: string) {
  const engine = createEngine(knowledge);
  const read = createReader(knowledge);
  return (customer?: string, draft?: string, language?: Language): Fire[] => {
    const spoken = language ?? (customer === undefined ? undefined : engine.assess(customer).language);
    return [
      ...(customer === undefined ? [] : inMessage(engine, foundBy(read, own, customer, spoken), customer, spoken)),
      ...(draft === undefined ? [] : inDraft(engine, foundBy(read, own, draft, spoken), { customer, draft, spoken })),
    ];
  };
}

function foundBy(read: Read, own: string, text: string, language?: Language): Found[] {
  return read(text, language).found.filter(({ what }) => isOf(own, what.id));
}

function inMessage(engine: Engine, found: Found[], text: string, language?: Language): Fire[] {
  const { evidence } = engine.assess(text, { language });
  return found.flatMap((one) => {
    const { sort } = one.what;
    if (sort !== 'abuse' && sort !== 'signal') return [];
    return [fireOf('customer', text, one, sort === 'signal' || evidence.some((other) => overlap(one, other)))];
  });
}

function inDraft(
  engine: Engine,
  found: Found[],
  { customer, draft, spoken }: { customer?: string; draft: string; spoken?: Language },
): Fire[] {
  const { findings } = engine.review(draft, { customer }, { language: spoken });
  return found.flatMap((one) => {
    const { sort, id } = one.what;
    if (sort === 'abuse') return [];
    const raised = findings.some((finding) => finding.entry === id && overlap(one, finding));
    return [fireOf('draft', draft, one, sort !== 'finding' || raised)];
  });
}

function fireOf(place: Fire['in'], text: string, { what, start, end }: Found, counts: boolean): Fire {
  return { in: place, entry: what.id, what: saidBy(what), start, end, words: text.slice(start, end), counts };
}

function saidBy(entry: Entry): string {
  if ('rule' in entry) return entry.rule;
  if ('kind' in entry) return entry.kind;
  return 'signal' in entry ? entry.signal : 'term';
}
