import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '@/engine/model';
import { literalMarks } from '@/page/marks/sheets';

const tokens = readFileSync('src/look/tokens.css', 'utf8');

describe('the marks that go to other people’s pages', () => {
  const sheet = literalMarks(tokens);

  it.each([...FAMILIES, 'open'])('hold the stroke of %s', (family) => {
    expect(sheet).toMatch(new RegExp(`::highlight\\(aplomb-${family}\\)\\{[^}]*(text-decoration|background-color)`));
  });

  it('carry their values with them, and no rule but the highlights', () => {
    expect(/var\(|\.mark/.test(sheet)).toBe(false);
    expect(sheet.split('\n').every((line) => line.startsWith('::highlight(aplomb-'))).toBe(true);
  });
});
