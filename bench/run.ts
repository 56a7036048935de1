// One engine in a process of its own: `node run.mjs SUBJECT JOB [LANGUAGE]` prints one JSON line.
import type { Language } from '../src/engine/model';
import { draftOf, messageOf } from './drafts';
import { measureDrafts, measureMessages } from './measure';
import type { Start } from './subjects/subject';

const [subject = '', job = '', language = 'en'] = process.argv.slice(2);

const JOBS: Record<string, () => Promise<unknown>> = {
  /** Node and our texts alone: what memory is counted from. */
  bare: async () => {
    draftOf('en', 200, 0);
  },
  /** From nothing to a first result of each sort that the engine gives, in milliseconds. */
  first: async () => {
    const draft = draftOf('en', 200, 0);
    const message = messageOf('en', 0);
    const started = performance.now();
    const { review, assess } = await start();
    await review?.(draft);
    await assess?.(message);
    return performance.now() - started;
  },
  drafts: async () => {
    const { review } = await start();
    return review && measureDrafts(review, language as Language);
  },
  messages: async () => {
    const { assess } = await start();
    return assess && measureMessages(assess, language as Language);
  },
};

async function start() {
  const module: { start: Start } = await import(new URL(`./${subject}.mjs`, import.meta.url).href);
  return module.start();
}

const value = await JOBS[job]?.();
process.stdout.write(JSON.stringify({ value, peak: process.resourceUsage().maxRSS / 1024 }));
