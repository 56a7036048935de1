import { describe, expect, it } from 'vitest';
import { TextHistory } from '@/panel/options/packs/text-history';

function written(...texts: string[]): TextHistory {
  const history = new TextHistory();
  texts.slice(1).forEach((text, index) => void history.record(texts[index] ?? '', text));
  return history;
}

describe('what was written', () => {
  it('comes back step by step, and goes again', () => {
    const history = written('', 'a pack', 'another pack');
    expect([history.undo('another pack'), history.undo('a pack'), history.undo('')]).toEqual(['a pack', '', undefined]);
    expect([history.redo(''), history.redo('a pack')]).toEqual(['a pack', 'another pack']);
  });

  it('comes back by words where it was typed', () => {
    const history = written('', 'а', 'ад', 'ада', 'ада ', 'ада м', 'ада ми');
    expect(history.undo('ада ми')).toBe('ада ');
    expect(history.undo('ада ')).toBe('ада');
    expect(history.undo('ада')).toBe('');
  });

  it('does not come again once something else is written', () => {
    const history = written('', 'one', 'two');
    history.undo('two');
    history.record('one', 'three');
    expect(history.redo('three')).toBeUndefined();
  });
});
