import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { LIMITS } from './limits';
import { mistake, type Told } from './mistake';
import type { MistakeCode } from './mistake-words';
import type { PackError, Place } from './pack';

/**
 * What people can't see and what turns a line around: what is read would not be what is shown. What emoji are joined by
 * is left alone.
 */
const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const DIRECTIVE = /^%\w*/mu;
/** Names that objects of JavaScript have by themselves. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How files of text processors begin. */
const DOCUMENTS = ['PK\x03\x04', '{\\rtf', '%PDF'];
const WEB_PAGE = /^\ufeff?\s*<(?:!doctype|html|head|body)\b/iu;

/** A file that is no pack whatever it holds. */
export function foreignIn(text: string, placeAt: (offset: number) => Place): PackError | null {
  if (DOCUMENTS.some((beginning) => text.startsWith(beginning))) return mistake(placeAt(0), 'not-utf-8');
  // two bytes for a letter leave a NUL at the beginning; one byte in another alphabet leaves what stands for no letter
  const spoilt = text.slice(0, 4).includes('\0') ? 0 : text.indexOf('\ufffd');
  if (spoilt >= 0) return mistake(placeAt(spoilt), 'not-utf-8');
  return WEB_PAGE.test(text) ? mistake(placeAt(0), 'web-page') : null;
}

/** What would make reading the rest of the file pointless, or endless. */
class Enough extends Error {}

/**
 * What a file of a pack may not hold whatever it means: hidden characters, tags and directives, names that are not
 * a file's to give, one key twice, and more than `LIMITS` allow once its aliases are unfolded. Counts what it visits, so
 * that no file takes longer than the limits.
 */
export function misuseIn(document: Document.Parsed, text: string, placeAt: (offset: number) => Place): PackError[] {
  const seen = HIDDEN.exec(text.startsWith('\ufeff') ? text.replace('\ufeff', ' ') : text);
  if (seen) return [mistake(placeAt(seen.index), 'hidden-character', { character: nameOf(seen[0]) })];
  const directive = DIRECTIVE.exec(text);
  if (directive) return [mistake(placeAt(directive.index), 'yaml-directive', { found: directive[0] })];
  const guard = new Guard(text, placeAt);
  try {
    guard.visit(document.contents, 0);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return guard.errors;
}

class Guard {
  readonly errors: PackError[] = [];
  private readonly anchors = new Map<string, Node>();
  private values = 0;
  private aliases = 0;

  constructor(
    private readonly text: string,
    private readonly placeAt: (offset: number) => Place,
  ) {}

  visit(node: unknown, depth: number): void {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return;
    if (++this.values > LIMITS.values) this.stop(node, 'too-many-values', { most: LIMITS.values });
    if (depth > LIMITS.depth) this.stop(node, 'yaml-too-deep');
    if (isAlias(node)) {
      this.unfold(node, depth);
      return;
    }
    if (node.tag) this.tell(node, 'yaml-tag');
    if (node.anchor) this.anchors.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) this.visit(item, depth + 1);
    else if (isMap(node)) this.visitMap(node, depth);
    else if (typeof node.value === 'string') this.readText(node, node.value, node.type === 'PLAIN');
  }

  private unfold(alias: Alias, depth: number): void {
    if (++this.aliases > LIMITS.aliases) this.stop(alias, 'yaml-aliases', { most: LIMITS.aliases });
    const node = this.anchors.get(alias.source);
    if (node) this.visit(node, depth + 1);
    else this.tell(alias, 'yaml-alias');
  }

  private visitMap(map: YAMLMap, depth: number): void {
    const lines = new Map<string, number>();
    for (const [index, { key, value }] of map.items.entries()) {
      const word = isScalar(key) && key.value !== null ? String(key.value) : null;
      const at = isNode(key) ? key : map;
      if (isMap(value) && value.items.length > LIMITS.entries) {
        this.stop(at, 'too-many-items', { key: word ?? '', most: LIMITS.entries });
      }
      this.visit(key, depth + 1);
      this.visit(value, depth + 1);
      // { USD: 1,500 }: what stands behind the comma became a key
      if (map.flow && index > 0 && word !== null && value === null) this.tell(at, 'yaml-comma', { found: word });
      const line = word === null ? undefined : lines.get(word);
      if (word === null) this.tell(at, 'key-no-word');
      else if (RESERVED.has(word)) this.tell(at, 'key-reserved', { key: word });
      else if (line !== undefined) this.tell(at, 'yaml-key-twice', { key: word, line });
      else lines.set(word, this.placeAt(at.range?.[0] ?? 0).line);
    }
  }

  /** A character that hides behind an escape stands in no line of the file. */
  private readText(node: Node, text: string, isPlain: boolean): void {
    const [character] = HIDDEN.exec(text) ?? [];
    if (character !== undefined) this.tell(node, 'hidden-character', { character: nameOf(character) });
    // an item that stands deeper than the one before became a part of its text
    const [from = 0, to = 0] = node.range ?? [];
    const swallowed = isPlain && text.includes(' - ') ? /\n[ \t]*(?=- )/u.exec(this.text.slice(from, to)) : null;
    if (swallowed) this.tellAt(from + swallowed.index + swallowed[0].length, 'yaml-indent');
  }

  private tell<Code extends MistakeCode>(node: Node, code: Code, ...told: Told<Code>): void {
    this.tellAt(node.range?.[0] ?? 0, code, ...told);
  }

  private tellAt<Code extends MistakeCode>(offset: number, code: Code, ...told: Told<Code>): void {
    this.errors.push(mistake(this.placeAt(offset), code, ...told));
    if (this.errors.length >= LIMITS.mistakes) throw new Enough();
  }

  private stop<Code extends MistakeCode>(node: Node, code: Code, ...told: Told<Code>): never {
    this.tell(node, code, ...told);
    throw new Enough();
  }
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
