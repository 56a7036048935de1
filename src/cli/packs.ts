import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import builtIn from 'virtual:built-in-packs';
import { acceptPacks } from '../engine/packs/accept';
import type { Knowledge } from '../engine/packs/knowledge';
import { loadPack } from '../engine/packs/load';
import type { Pack, PackError } from '../engine/packs/pack';

/** The built-in packs as their authors wrote them: they are compiled again when others join them. */
const SOURCES = import.meta.glob<string>('../engine/packs/built-in/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PACK_FILE = /\.(?:ya?ml|json)$/u;

/** A pack that can't be used; the message says where it is wrong and what to write instead. */
export class UnusablePack extends Error {}

/**
 * The built-in knowledge, and that of the given packs: each a file, or a folder whose files are read as one.
 * @throws {UnusablePack} when one is missing or wrong, its examples fail, or it offers what our own rules object to.
 */
export function knowledgeWith(paths: readonly string[]): Knowledge {
  if (paths.length === 0) return builtIn;
  const accepted = acceptPacks(builtIn, paths.map(filesAt));
  if ('errors' in accepted) throw unusable(accepted.errors);
  return accepted.knowledge;
}

function builtInPacks(): Pack[] {
  const folders = new Map<string, { name: string; text: string }[]>();
  for (const [path, text] of Object.entries(SOURCES)) {
    const [name = '', folder = ''] = path.split('/').reverse();
    folders.set(folder, [...(folders.get(folder) ?? []), { name: `${folder}/${name}`, text }]);
  }
  return [...folders.values()].map((files) => {
    const loaded = loadPack(files);
    if ('errors' in loaded) throw unusable(loaded.errors);
    return loaded.pack;
  });
}

function filesAt(path: string): { name: string; text: string }[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: path, text: textOf(path) }];
    const names = readdirSync(path)
      .filter((name) => PACK_FILE.test(name))
      .sort();
    if (names.length === 0) throw new UnusablePack(`no pack in ${path}: its files end in .yaml, .yml or .json`);
    return names.map((name) => ({ name: join(basename(path), name), text: textOf(join(path, name)) }));
  } catch (error) {
    if (error instanceof UnusablePack) throw error;
    throw new UnusablePack(`no pack at ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws {UnusablePack} for what is no text: nothing of it is ever shown. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    if (!bytes.includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new UnusablePack(`${path} is no text: a pack is YAML or JSON in UTF-8`);
}

function unusable(errors: readonly PackError[]): UnusablePack {
  const lines = errors.map(
    ({ file, line, column, message, remedy }) => `${file}:${line}:${column}: ${message}; ${remedy}`,
  );
  // what a file quotes back to a terminal may not command it
  return new UnusablePack(lines.map((line) => line.replace(/\p{Cc}/gu, '·')).join('\n'));
}
