import { expect, it } from 'vitest';
import { lineChanges } from '@/panel/options/packs/line-changes';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');

it('the same text has no changes, with or without an end to its last line', () => {
  expect(lineChanges('a\nb\n', 'a\nb')).toEqual([]);
});

it('a change stands between the lines around it; what is further away is counted', () => {
  expect(lineChanges(numbered(20), numbered(20).replace('line 10', 'line ten'))).toEqual([
    { is: 'left-out', count: 7 },
    { is: 'same', text: 'line 8' },
    { is: 'same', text: 'line 9' },
    { is: 'removed', text: 'line 10' },
    { is: 'added', text: 'line ten' },
    { is: 'same', text: 'line 11' },
    { is: 'same', text: 'line 12' },
    { is: 'left-out', count: 8 },
  ]);
});

it('a line that would stand alone among those left out is shown', () => {
  expect(lineChanges('1\n2\n3\nx', '1\n2\n3\ny').map(({ is }) => is)).toEqual([
    'same',
    'same',
    'same',
    'removed',
    'added',
  ]);
});

it('everything of a first text is new', () => {
  expect(lineChanges('', 'a\nb').filter(({ is }) => is === 'added')).toHaveLength(2);
});
