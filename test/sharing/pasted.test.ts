import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mistakenFor } from '@/sharing/pasted';

const PACK = 'format: 1\nid: team\nname: Team\n';

it.each([
  ['https://team.example/packs/team.yaml', 'address'],
  ['  http://localhost:8080/team.yaml\n', 'address'],
  ['Hi Ann, here is our pack.', 'no-pack'],
  ['Привіт! Надсилаю набір у вкладенні: дивись файл.', 'no-pack'],
  ['Добрый день', 'no-pack'],
  ['', 'no-pack'],
  [`Hi Ann,\n\n${PACK}`, 'words-before'],
  [`Вот наш набор, вставь его целиком.\n${PACK}`, 'words-before'],
  [PACK, null],
  [`\uFEFF# Our pack\n\n---\n${PACK}`, null],
  ['name: Team\nformat: 1\n', null],
  ['{ "format": 1, "id": "team" }', null],
  ['{\n  "name": "Team",\n  "format": 1\n}', null],
  ['findings:\n  - id: one\n', null],
  [`Hi Ann,\n> format: 1\n> id: team\n`, null],
] as const)('%j is %s', (text, expected) => {
  expect(mistakenFor(text)).toBe(expected);
});

it('many empty lines above a pack hold nobody up', () => {
  expect(mistakenFor(`${'\n'.repeat(300_000)}${PACK}`)).toBeNull();
});

it.each(readdirSync('docs/examples').filter((name) => name.endsWith('.yaml')))('%s may be a pack', (name) => {
  expect(mistakenFor(readFileSync(join('docs/examples', name), 'utf8'))).toBeNull();
});
