import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordingPage } from '../../scripts/wording/page';

it('the page of examples is up to date: if not, npm run wording', () => {
  expect(readFileSync('docs/wording.md', 'utf8')).toBe(wordingPage());
});
