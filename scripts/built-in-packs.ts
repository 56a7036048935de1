import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { compile } from '../src/engine/packs/compile.ts';
import type { Knowledge } from '../src/engine/packs/knowledge.ts';
import { loadPack } from '../src/engine/packs/load.ts';
import type { Pack, PackError } from '../src/engine/packs/pack.ts';
import type { PackFile } from '../src/engine/packs/schema.ts';
import type { WrittenFindings } from '../src/engine/packs/written-findings.ts';

/** What each module holds. */
const MODULES: Record<string, () => unknown> = {
  'virtual:built-in-packs': () => compileFolders(FOLDER),
  'virtual:built-in-findings': () => packFolders(FOLDER).map(findingsOf),
};
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(ROOT, 'src/engine/packs/built-in');

/** Examples of an entry that go with a copy of it. */
const MOST_EXAMPLES = 4;

/**
 * Provides `virtual:built-in-packs`: the packs of src/engine/packs/built-in, compiled while the extension is built, so
 * that a worker that wakes up has no YAML to read; and `virtual:built-in-findings`, what they flag as it is written,
 * to be copied and changed. A pack that is wrong fails the build with file, line and remedy.
 */
export function builtInPacks(): Plugin {
  return {
    name: 'built-in-packs',
    resolveId: (source) => (Object.hasOwn(MODULES, source) ? `\0${source}` : undefined),
    load(id) {
      const content = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !content) return;
      for (const file of packFolders(FOLDER).flatMap(filesOf)) this.addWatchFile(file);
      // engines parse JSON faster than they parse the same object written as code
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content()))});`;
    },
    configureServer(server) {
      server.watcher.add(FOLDER);
      const reload = (file: string) => {
        if (!file.startsWith(FOLDER)) return;
        for (const name of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}

/** All packs of a folder, a folder each. @throws Error that lists every mistake, a line each. */
export function compileFolders(root: string): Knowledge {
  return compile(readPacks(root));
}

/** The built-in packs with their examples. @throws Error that lists every mistake, a line each. */
export function readPacks(root = FOLDER): Pack[] {
  const packs: Pack[] = [];
  const errors: PackError[] = [];
  for (const folder of packFolders(root)) {
    const loaded = loadPack(
      filesOf(folder).map((file) => ({ name: relative(ROOT, file), text: readFileSync(file, 'utf8') })),
    );
    if ('pack' in loaded) packs.push(loaded.pack);
    else errors.push(...loaded.errors);
  }
  if (errors.length > 0) throw new Error(`packs are wrong\n${errors.map(lineOf).join('\n')}`);
  return packs;
}

/** What a folder's pack flags, with the lists that its phrases use. */
function findingsOf(folder: string): WrittenFindings {
  const files = filesOf(folder).map((file): PackFile => parse(readFileSync(file, 'utf8')));
  const few = <Example>(examples: readonly Example[]) => examples.slice(0, MOST_EXAMPLES);
  return {
    pack: files.find(({ id }) => id)?.id ?? '',
    words: Object.assign({}, ...files.map(({ words }) => words)),
    endings: Object.assign({}, ...files.map(({ endings }) => endings)),
    findings: files
      .flatMap(({ findings = [] }) => findings)
      .map((finding) => ({ ...finding, flags: few(finding.flags), passes: few(finding.passes) })),
    abuse: files.flatMap(({ abuse = [] }) => abuse).map(({ id, kind }) => ({ id, kind })),
  };
}

/** Folders of built-in packs; one without YAML is not a pack yet. */
function packFolders(root: string): string[] {
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((folder) => filesOf(folder).length > 0);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function lineOf({ file, line, column, message, remedy }: PackError): string {
  return `${file}:${line}:${column}: ${message} · ${remedy}`;
}
