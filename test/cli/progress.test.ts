import { describe, expect, it } from 'vitest';
import { createProgress } from '@/cli/progress';

function watched(isTTY: boolean) {
  let clock = 0;
  let written = '';
  const progress = createProgress({ write: (text) => (written += text), isTTY }, () => clock);
  return {
    progress,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    written: () => written,
  };
}

describe('progress', () => {
  it('tells a terminal lines done and lines a second, now and then', () => {
    const { progress, pass, written } = watched(true);
    progress.add(10);
    expect(written()).toBe('');
    pass(2000);
    progress.add(4990);
    expect(written()).toContain('5,000 lines, 2,500 a second');
    const before = written();
    pass(100);
    progress.add(1);
    expect(written()).toBe(before);
    progress.end();
    expect(written()).toMatch(/5,001 lines, 2,381 a second\n$/);
  });

  it('tells a file nothing', () => {
    const { progress, pass, written } = watched(false);
    pass(5000);
    progress.add(10);
    progress.end();
    expect(written()).toBe('');
  });
});
