import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyDraft } from '@/page/draft/draft';
import { type Judged, Reviewing } from '@/page/reviewing';
import { findingsIn } from './stand';

type Answer = (value: { revision: number; findings: ReturnType<typeof findingsIn> }) => void;

const controllers: AbortController[] = [];

/** A draft that a test writes, and a worker that answers when the test says so. */
function writing(text: string) {
  const controller = new AbortController();
  controllers.push(controller);
  const asked: { revision: number; draft: string; answer: Answer; fail: (error: Error) => void }[] = [];
  const reports: Judged[] = [];
  const failures: unknown[] = [];
  const state = { text };
  const reviewing = new Reviewing(
    {
      read: () => ({ kind: 'plain', text: state.text }) as AnyDraft,
      judge: ({ revision, draft }) => new Promise((answer, fail) => asked.push({ revision, draft, answer, fail })),
      report: (judged) => reports.push(judged),
      failed: (error) => failures.push(error),
    },
    controller.signal,
  );
  return {
    asked,
    reports,
    failures,
    reviewing,
    controller,
    async write(next: string) {
      state.text = next;
      reviewing.notice();
      await vi.advanceTimersByTimeAsync(40);
    },
    async answer(index = asked.length - 1) {
      const request = asked[index];
      request?.answer({ revision: request.revision, findings: findingsIn(request.draft) });
      await vi.advanceTimersByTimeAsync(40);
    },
    words: () => reports.at(-1)?.findings.map(({ start, end }) => state.text.slice(start, end)),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const controller of controllers.splice(0)) controller.abort();
  vi.useRealTimers();
});

describe('judging a draft while it is typed', () => {
  it('asks within 40 ms of a key and tells what came back', async () => {
    const { write, answer, asked, words } = writing('');
    await write('the courier lost it');
    expect(asked).toHaveLength(1);
    await answer();
    expect(words()).toEqual(['the courier lost']);
  });

  it('maps an answer that comes late through what was typed before the words', async () => {
    const { write, answer, words } = writing('');
    await write('the courier lost it');
    await write('Sorry, the courier lost it');
    await answer(0);
    expect(words()).toEqual(['the courier lost']);
  });

  it('drops of a late answer what was typed into', async () => {
    const { write, answer, words } = writing('');
    await write('the courier lost it');
    await write('the courier never lost it');
    await answer(0);
    expect(words()).toEqual([]);
  });

  it('has one request on its way at a time, and asks for the newest text next', async () => {
    const { write, answer, asked } = writing('');
    await write('t');
    await write('th');
    await write('the');
    expect(asked.map(({ draft }) => draft)).toEqual(['t']);
    await answer();
    expect(asked.map(({ draft }) => draft)).toEqual(['t', 'the']);
  });

  it('asks once more when no answer came, and then waits for the next key', async () => {
    const { write, asked, failures } = writing('');
    await write('the courier lost it');
    asked[0]?.fail(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(40);
    expect(asked).toHaveLength(2);
    asked[1]?.fail(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    expect(failures).toHaveLength(2);
    await write('the courier lost it.');
    expect(asked).toHaveLength(3);
  });

  it('gives up on an answer that never comes', async () => {
    const { write, asked } = writing('');
    await write('t');
    await vi.advanceTimersByTimeAsync(3100);
    expect(asked).toHaveLength(2);
  });

  it('asks again when the choices changed while an answer was on its way, and tells nothing by the old ones', async () => {
    const { write, answer, asked, reports, reviewing, words } = writing('');
    await write('the courier lost it');
    reviewing.again();
    await vi.advanceTimersByTimeAsync(40);
    expect(asked).toHaveLength(1);
    await answer();
    expect(reports).toEqual([]);
    expect(asked.map(({ draft }) => draft)).toEqual(['the courier lost it', 'the courier lost it']);
    await answer();
    expect(words()).toEqual(['the courier lost']);
  });

  it('asks by the new choices even where no answer came by the old ones', async () => {
    const { write, asked, reviewing } = writing('');
    await write('the courier lost it');
    asked[0]?.fail(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(40);
    reviewing.again();
    await vi.advanceTimersByTimeAsync(40);
    asked[1]?.fail(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(40);
    expect(asked).toHaveLength(3);
  });

  it('does not ask again for a text that is judged, but tells again: the editor may have been drawn anew', async () => {
    const { write, answer, asked, reports } = writing('');
    await write('the courier lost it');
    await answer();
    await write('the courier lost it');
    expect(asked).toHaveLength(1);
    expect(reports).toHaveLength(2);
  });

  it('reads nothing while a word is being composed', async () => {
    const { write, reviewing, asked } = writing('');
    reviewing.compose(true);
    await write('ку');
    expect(asked).toHaveLength(0);
    reviewing.compose(false);
    await vi.advanceTimersByTimeAsync(40);
    expect(asked).toHaveLength(1);
  });

  it('is silent once the composer is gone', async () => {
    const { write, answer, reports, controller } = writing('');
    await write('the courier lost it');
    controller.abort();
    await answer();
    expect(reports).toEqual([]);
  });
});
