import { LANGUAGES } from '../model';
import type { Pack, PackError } from './pack';
import type { Part } from './reader';
import { METADATA, MORE_METADATA } from './schema';
import { APLOMB, isNewer } from './version';

const ALL = [...METADATA, ...MORE_METADATA] as const;

export type Metadata = Pick<Pack, 'id' | 'name' | 'version' | 'licence' | 'languages' | (typeof MORE_METADATA)[number]>;

/** What pack this is; null, and errors, when no file says so. */
export function readMetadata(parts: readonly Part[], errors: PackError[]): Metadata | null {
  const [part, other] = parts.filter(({ data }) => ALL.some((key) => data[key] !== undefined));
  const first = parts[0];
  if (!part || !first) {
    const remedy = 'begin one file with format: 1, id, name, version, languages and licence';
    if (first) errors.push(first.source.error([], 'no file says what pack this is', remedy));
    return null;
  }
  if (other) {
    const key = ALL.find((name) => other.data[name] !== undefined) ?? 'format';
    const remedy = `only ${part.source.file} may say what pack this is`;
    errors.push(other.source.errorAtKey([], key, `"${key}" stands in two files`, remedy));
  }
  const { format, id, name, version, languages, licence, author, homepage, aplomb } = part.data;
  if (aplomb && isNewer(aplomb, APLOMB)) {
    const remedy = `update Aplomb: this is ${APLOMB}`;
    errors.push(part.source.error(['aplomb'], `the pack needs Aplomb ${aplomb}`, remedy));
  }
  if (format && id && name && version && languages && licence)
    return { id, name, version, languages, licence, author, homepage, aplomb };
  for (const key of METADATA) {
    if (part.data[key] === undefined) errors.push(part.source.error([], `"${key}" is missing`, `add ${EXAMPLES[key]}`));
  }
  return null;
}

const EXAMPLES: Record<(typeof METADATA)[number], string> = {
  format: '"format: 1"',
  id: '"id: my-team" (lower-case Latin letters, digits, hyphens)',
  name: '"name: …", as people should see it',
  version: '"version: 1.0.0"',
  languages: `"languages: [en]" (of ${LANGUAGES.join(', ')})`,
  licence: '"licence: MIT", or another',
};
