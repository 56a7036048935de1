import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import builtIn from 'virtual:built-in-packs';
import { acceptPacks, type PackFiles } from '../engine/packs/accept';
import type { Knowledge } from '../engine/packs/knowledge';
import type { Pack, PackError } from '../engine/packs/pack';

const PACK_FILE = /\.(?:ya?ml|json)$/u;

/** A pack that can't be used; the message says where it is wrong and what to write instead. */
export class UnusablePack extends Error {}

/**
 * The built-in knowledge, and that of the given packs: each a file, or a folder whose files are read as one.
 * @throws {UnusablePack} when one is missing or wrong, its examples fail, or it offers what our own rules object to.
 */
export function knowledgeWith(paths: readonly string[]): Knowledge {
  return paths.length === 0 ? builtIn : packsAt(paths).knowledge;
}

/**
 * The given packs, each a file or a folder whose files are read as one, and the built-in knowledge together with them.
 * @throws {UnusablePack} as `knowledgeWith`
 */
export function packsAt(paths: readonly string[]): { knowledge: Knowledge; packs: Pack[] } {
  const accepted = acceptBeside(paths.map(filesAt));
  if ('errors' in accepted) throw unusable(accepted.errors);
  return accepted;
}

/** The built-in knowledge together with packs, or everything that is wrong with these. */
export function acceptBeside(packs: readonly PackFiles[]): ReturnType<typeof acceptPacks> {
  return acceptPacks(builtIn, packs);
}

/**
 * The files of the pack at a path, which is one of them or a folder; named so that they can be found.
 * @throws {UnusablePack} when there is no pack, or it is no text.
 */
export function filesAt(path: string): { name: string; text: string }[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: path, text: textOf(path) }];
    const names = readdirSync(path)
      .filter((name) => PACK_FILE.test(name))
      .sort();
    if (names.length === 0) throw new UnusablePack(`no pack in ${path}: its files end in .yaml, .yml or .json`);
    return names.map((name) => ({ name: join(path, name), text: textOf(join(path, name)) }));
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
  throw new UnusablePack(`${path} is no text: save it as plain text, and choose the encoding UTF-8`);
}

function unusable(errors: readonly PackError[]): UnusablePack {
  return new UnusablePack(errors.map(lineOf).join('\n'));
}

/** A mistake in one line, as editors and build logs know to find its place. */
export function lineOf({ file, line, column, message, remedy }: PackError): string {
  return harmless(`${file}:${line}:${column}: ${message}; ${remedy}`);
}

/** What a file says, without what would command a terminal or turn its lines around. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '·');
}
