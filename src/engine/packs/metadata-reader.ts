import { LANGUAGES } from '../model';
import type { Pack, PackError } from './pack';
import type { Part } from './reader';
import { METADATA, MORE_METADATA } from './schema';
import type { Source } from './source';
import { APLOMB, isNewer, VERSION } from './version';

const ALL = [...METADATA, ...MORE_METADATA] as const;

export type Metadata = Pick<
  Pack,
  'id' | 'name' | 'version' | 'licence' | 'languages' | 'place' | (typeof MORE_METADATA)[number]
>;

/** Tells of a file that asks for a later format, or a later Aplomb, than this. */
export function writtenForLater(source: Source, value: unknown): PackError | null {
  const { format, aplomb } = Object(value) as Record<string, unknown>;
  if (typeof format === 'number' && format > 1) return source.error(['format'], 'format-unknown', { found: format });
  const isLater = typeof aplomb === 'string' && VERSION.test(aplomb) && isNewer(aplomb, APLOMB);
  return isLater ? source.error(['aplomb'], 'aplomb-too-old', { needed: aplomb, own: APLOMB }) : null;
}

/** What pack this is; null, and errors, when no file says so. */
export function readMetadata(parts: readonly Part[], errors: PackError[]): Metadata | null {
  const [part, other] = parts.filter(({ data }) => ALL.some((key) => data[key] !== undefined));
  const first = parts[0];
  if (!part || !first) {
    if (first) errors.push(first.source.error([], 'metadata-nowhere'));
    return null;
  }
  if (other) {
    const key = ALL.find((name) => other.data[name] !== undefined) ?? 'format';
    errors.push(other.source.errorAtKey([], key, 'metadata-twice', { key, file: part.source.file }));
  }
  const { format, id, name, version, languages, licence, author, homepage, aplomb } = part.data;
  languages?.forEach((language, index) => {
    if (languages.indexOf(language) < index)
      errors.push(part.source.error(['languages', index], 'language-twice', { language }));
  });
  if (format && id && name && version && languages && licence)
    return { place: part.source.place(['id']), id, name, version, languages, licence, author, homepage, aplomb };
  for (const key of METADATA) {
    if (part.data[key] === undefined)
      errors.push(part.source.error([], 'metadata-missing', { key, example: EXAMPLES[key] }));
  }
  return null;
}

const EXAMPLES: Record<(typeof METADATA)[number], string> = {
  format: '"format: 1"',
  id: '"id: my-team"',
  name: '"name: My team"',
  version: '"version: 1.0.0"',
  languages: `"languages: [${LANGUAGES.join(', ')}]"`,
  licence: '"licence: MIT"',
};
