import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import builtIn from 'virtual:built-in-packs';
import { compile } from '../engine/packs/compile';
import { checkExamples } from '../engine/packs/examples';
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
 * @throws {UnusablePack} when one is missing, wrong, or its examples fail.
 */
export function knowledgeWith(paths: readonly string[]): Knowledge {
  if (paths.length === 0) return builtIn;
  const own = builtInPacks();
  const added = paths.map((path) => packOf(filesAt(path)));
  const taken = [...own, ...added].find(({ id }, at, all) => all.findIndex((pack) => pack.id === id) !== at);
  if (taken) throw new UnusablePack(`two packs have the id "${taken.id}": give one of them another`);
  const knowledge = compile([...own, ...added]);
  const failures = added.flatMap((pack) => checkExamples(pack, knowledge));
  if (failures.length > 0) throw unusable(failures);
  return knowledge;
}

function builtInPacks(): Pack[] {
  const folders = new Map<string, { name: string; text: string }[]>();
  for (const [path, text] of Object.entries(SOURCES)) {
    const [name = '', folder = ''] = path.split('/').reverse();
    folders.set(folder, [...(folders.get(folder) ?? []), { name: `${folder}/${name}`, text }]);
  }
  return [...folders.values()].map(packOf);
}

function packOf(files: { name: string; text: string }[]): Pack {
  const loaded = loadPack(files);
  if ('errors' in loaded) throw unusable(loaded.errors);
  return loaded.pack;
}

function filesAt(path: string): { name: string; text: string }[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: path, text: readFileSync(path, 'utf8') }];
    const names = readdirSync(path)
      .filter((name) => PACK_FILE.test(name))
      .sort();
    if (names.length === 0) throw new UnusablePack(`no pack in ${path}: its files end in .yaml, .yml or .json`);
    return names.map((name) => ({ name: join(basename(path), name), text: readFileSync(join(path, name), 'utf8') }));
  } catch (error) {
    if (error instanceof UnusablePack) throw error;
    throw new UnusablePack(`no pack at ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function unusable(errors: readonly PackError[]): UnusablePack {
  const lines = errors.map(
    ({ file, line, column, message, remedy }) => `${file}:${line}:${column}: ${message}; ${remedy}`,
  );
  return new UnusablePack(lines.join('\n'));
}
