import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Inbox } from '@/page/inboxes/inbox';
import { addInbox } from '../../scripts/inbox.mjs';

const LISTS = ['src/page/inboxes/registry.ts', 'src/page/inboxes/known.ts', 'test/page/inboxes/surfaces.ts'];
let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aplomb-inbox-'));
  for (const path of LISTS) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

it('begins an inbox: one file, one page model, both registered', () => {
  expect(addInbox(root, 'Acme Desk')).toEqual([
    'src/page/inboxes/acme-desk.ts',
    'test/inboxes/acme-desk/acme-desk.ts',
    'test/inboxes/acme-desk/page.ts',
    ...LISTS,
  ]);
  expect(read('src/page/inboxes/registry.ts')).toMatch(/import { acmeDesk } from '.\/acme-desk';\nimport/);
  expect(read('src/page/inboxes/registry.ts')).toContain('  acmeDesk,\n  generic,\n];');
  expect(read('src/page/inboxes/known.ts')).toContain('  isAcmeDesk,\n];');
  expect(read('test/page/inboxes/surfaces.ts')).toContain('render: renderAcmeDesk,');
});

it('is asked first, and says what it has to be told', async () => {
  addInbox(root, 'Acme Desk');
  const file = join(root, 'src/page/inboxes/acme-desk.ts');
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const module = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
  const { acmeDesk } = (await import(/* @vite-ignore */ module)) as { acmeDesk: Inbox };
  expect(acmeDesk.confidence).toBe('low');
  const page = document.implementation.createHTMLDocument();
  expect(acmeDesk.recognises(page, new URL('https://app.acme-desk.example/conversations/1'))).toBe(true);
  expect(acmeDesk.recognises(page, new URL('https://mail.google.com/'))).toBe(false);
  expect(() => acmeDesk.composer(page.body)).toThrow('composer() has to tell where a reply is written');
  expect(() => acmeDesk.conversation(page, null)).toThrow('conversation() has to read who said what');
  expect(read('test/inboxes/acme-desk/page.ts')).toContain('draw() has to build the page from its facts');
});

it.each(['Gloria Mail', 'A', "O'Brien's Service Desk for All"])('is in the style of the house: %s', (name) => {
  const paths = addInbox(root, name);
  const biome = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const style = ['check', '--vcs-enabled=false', `--config-path=${process.cwd()}`];
  expect(() => execFileSync(process.execPath, [biome, ...style, ...paths], { cwd: root, stdio: 'pipe' })).not.toThrow();
});

it.each(['default', 'class', 'New', 'eval', 'await'])('asks for a longer name than %s', (name) => {
  expect(() => addInbox(root, name)).toThrow('is a word of the language');
});

it.each(['Tracker', 'Inbox For'])('asks for a longer name where another thing is called so: %s', (name) => {
  expect(() => addInbox(root, name)).toThrow('choose a longer name');
});

it('takes the accents off the letters of its files', () => {
  expect(addInbox(root, 'Ünïcode Mail')[0]).toBe('src/page/inboxes/unicode-mail.ts');
  expect(read('src/page/inboxes/unicode-mail.ts')).toContain("name: 'Ünïcode Mail'");
});

it.each(['Почта Mail', 'Größe', 'Acme */ Desk', 'Acme\nDesk'])('does not leave out a part of a name: %j', (name) => {
  expect(() => addInbox(root, name)).toThrow('Give the inbox a name');
});

it('writes nothing where a list cannot be added to', () => {
  writeFileSync(join(root, LISTS[2] ?? ''), 'export const SURFACES = [];');
  expect(() => addInbox(root, 'Acme')).toThrow('surfaces.ts does not end its list');
  expect(existsSync(join(root, 'src/page/inboxes/acme.ts'))).toBe(false);
  expect(read('src/page/inboxes/registry.ts')).not.toContain('acme');
});

it('does not write into a folder of the page models’ own', () => {
  mkdirSync(join(root, 'test/inboxes/page'), { recursive: true });
  expect(() => addInbox(root, 'Page')).toThrow('test/inboxes/page is there already');
});

it('leaves alone what is there', () => {
  addInbox(root, 'Acme');
  expect(() => addInbox(root, 'acme')).toThrow('src/page/inboxes/acme.ts is there already');
});

it('asks for a name', () => {
  expect(() => addInbox(root, ' ')).toThrow('Give the inbox a name');
});
