import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

it('leaves alone what is there', () => {
  addInbox(root, 'Acme');
  expect(() => addInbox(root, 'acme')).toThrow('src/page/inboxes/acme.ts is there already');
});

it('asks for a name', () => {
  expect(() => addInbox(root, ' ')).toThrow('Give the inbox a name');
});
