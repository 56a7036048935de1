import { isMap, isScalar } from 'yaml';
import { RULES, type RuleId } from '@/engine/model';
import type { PackDocument } from '@/pack-text/document';

/** What a phrase of a pack's `findings` says, as the form shows it. A text that is missing is ''. */
export interface PhraseFields {
  id: string;
  language: string;
  rule: string;
  find: string[];
  except: string[];
  why: string;
  rewrites: RewriteFields[];
  /** Sentences that must be underlined; without those that hold a customer's message as well. */
  flags: string[];
  passes: string[];
}

export interface RewriteFields {
  text: string;
  replaces: Replaces;
}
export const REPLACES = ['phrase', 'clause', 'sentence'] as const;
type Replaces = (typeof REPLACES)[number];

/** The rules that a phrase can be of: the two others are told by numbers and by places. */
export const PHRASE_RULES: readonly RuleId[] = RULES.filter((rule) => rule !== 'over-limit');

export function phrasesOf(pack: PackDocument): PhraseFields[] {
  return pack.listAt(['findings']).map((_, index) => {
    const at = (key: string) => ['findings', index, key];
    return {
      id: pack.textAt(at('id')),
      language: pack.textAt(at('language')),
      rule: pack.textAt(at('rule')),
      find: pack.textsAt(at('find')),
      except: pack.textsAt(at('except')),
      why: pack.textAt(at('why')),
      rewrites: rewritesOf(pack, index),
      flags: pack.textsAt(at('flags')),
      passes: pack.textsAt(at('passes')),
    };
  });
}

function rewritesOf(pack: PackDocument, index: number): RewriteFields[] {
  return pack.listAt(['findings', index, 'rewrites']).flatMap((node): RewriteFields[] => {
    if (isScalar(node)) return [{ text: String(node.value), replaces: 'phrase' }];
    if (!isMap(node)) return [];
    const replaces = REPLACES.find((one) => one === node.get('replaces')) ?? 'phrase';
    return [{ text: String(node.get('text') ?? ''), replaces }];
  });
}

export function changePhrase(pack: PackDocument, index: number, change: Partial<PhraseFields>): void {
  const at = (key: string) => ['findings', index, key];
  for (const key of ['id', 'language', 'rule', 'why'] as const) {
    const text = change[key];
    if (text !== undefined) pack.setText(at(key), text);
  }
  for (const key of ['find', 'except', 'flags', 'passes'] as const) {
    const texts = change[key];
    if (key === 'except' && texts?.length === 0) pack.remove(at(key));
    else if (texts) pack.setTexts(at(key), texts);
  }
  if (change.rewrites) changeRewrites(pack, index, change.rewrites);
}

function changeRewrites(pack: PackDocument, index: number, rewrites: readonly RewriteFields[]): void {
  const path = ['findings', index, 'rewrites'];
  const written = rewrites.map(({ text, replaces }) => (replaces === 'phrase' ? text : { text, replaces }));
  if (written.length === 0) pack.remove(path);
  else pack.set(path, written);
}

/** A new phrase at the end of the pack. Gives its index. */
export function addPhrase(pack: PackDocument, fields: Partial<PhraseFields> & { rule: string }): number {
  const phrases = phrasesOf(pack);
  const { find = [], except = [], why = '', rewrites = [], flags = [], passes = [], language = '' } = fields;
  pack.append(['findings'], {
    id: freeId(
      fields.rule,
      phrases.map(({ id }) => id),
    ),
    ...(language && { language }),
    rule: fields.rule,
    find,
    ...(except.length > 0 && { except }),
    ...(why && { why }),
    ...(rewrites.length > 0 && { rewrites: rewrites.map(({ text }) => text) }),
    flags,
    passes,
  });
  return phrases.length;
}

/** Takes a phrase away. Gives what puts it back where it stood, whatever was changed meanwhile. */
export function removePhrase(pack: PackDocument, index: number): (changed: PackDocument) => void {
  const phrase = pack.listAt(['findings'])[index];
  const { id = '', rule = '' } = phrasesOf(pack)[index] ?? {};
  pack.remove(['findings', index]);
  return (changed) => {
    if (!phrase) return;
    const taken = phrasesOf(changed).map((one) => one.id);
    changed.insert(['findings'], index, phrase);
    if (taken.includes(id)) changed.setText(['findings', index, 'id'], freeId(rule, taken));
  };
}

/** `blame-1`, `blame-2`: the first that is free. */
function freeId(rule: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${rule}-${number}`)) number++;
  return `${rule}-${number}`;
}
