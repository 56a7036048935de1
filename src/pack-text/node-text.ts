import { Document, isCollection, isScalar, type Node, Scalar } from 'yaml';

/** How a file is written, as far as a whole file has one habit. */
export interface Habits {
  /** How far JSON is indented; null for YAML. */
  json: string | null;
  /** For the yaml library. */
  layout: { lineWidth: 0; verifyAliasOrder: false; flowCollectionPadding: boolean; indentSeq: boolean };
}

export function habitsOf(text: string): Habits {
  return {
    json: isJson(text) ? (/^\s*\{\r?\n([ \t]+)/u.exec(text)?.[1] ?? '') : null,
    layout: {
      lineWidth: 0,
      verifyAliasOrder: false,
      flowCollectionPadding: /\[ \S/u.test(text),
      indentSeq: !/^\w+:\r?\n- /mu.test(text),
    },
  };
}

/** A part of a list as it is written, with its dash where it stands on lines and not in brackets. */
export function itemText(node: Node, inBrackets: boolean, habits: Habits): string {
  return habits.json === null ? yamlText([node], inBrackets, habits) : jsonText(node, habits.json);
}

/** A key with what it holds. */
export function pairText(key: string, node: Node, inBrackets: boolean, habits: Habits): string {
  if (habits.json === null) return yamlText(new Map([[key, node]]), inBrackets, habits);
  return `${JSON.stringify(key)}: ${jsonText(node, habits.json)}`;
}

/** A whole file. */
export function documentText(document: Document, { json, layout }: Habits): string {
  return json === null ? document.toString(layout) : `${JSON.stringify(document.toJS(), null, json)}\n`;
}

/** The value of a text in the quotation marks, or folded as, what it takes the place of. */
export function inStyleOf(before: Node, node: Node): Node {
  if (!isScalar(before) || !isScalar(node) || typeof node.value !== 'string' || !before.type) return node;
  const styled = new Scalar(node.value);
  styled.type = before.type;
  return styled;
}

function yamlText(parts: unknown, inBrackets: boolean, { layout }: Habits): string {
  const text = new Document(parts).toString({ ...layout, collectionStyle: inBrackets ? 'flow' : 'any' });
  // A folded text may end in a space of its own
  return inBrackets ? text.trim().slice(1, -1).trim() : text.replace(/\n$/u, '');
}

function jsonText(node: Node, indent: string): string {
  return JSON.stringify(isCollection(node) || isScalar(node) ? node.toJSON() : null, null, indent);
}

function isJson(text: string): boolean {
  try {
    return text.trimStart().startsWith('{') && typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
