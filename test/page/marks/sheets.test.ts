import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '@/engine/model';
import { literalMarks } from '@/page/marks/sheets';

const tokens = readFileSync('src/look/tokens.css', 'utf8');

describe.each(['loose', 'tight'] as const)('the marks that go to other people’s pages with %s lines', (lines) => {
  const sheet = literalMarks(tokens, lines);

  it.each([...FAMILIES, 'open'])('hold the stroke of %s', (family) => {
    expect(sheet).toMatch(new RegExp(`::highlight\\(aplomb-${family}\\)\\{[^}]*(text-decoration|background-color)`));
  });

  it('carry their values with them, and no rule but the highlights', () => {
    expect(/var\(|\.mark|\.tight/.test(sheet)).toBe(false);
    expect(sheet.split('\n').every((line) => line.startsWith('::highlight(aplomb-'))).toBe(true);
  });
});
