import { accessSync, constants, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language } from '../../engine/model';
import type { Knowledge } from '../../engine/packs/knowledge';
import type { Judged } from '../judging';
import { Gathering } from './tally';

/** The page can't be put where it should go; the message says why. */
export class UnwritableReport extends Error {}

/** Gathers what was judged, and tells it in a page. */
export interface Report {
  add(judged: Judged): void;
  /** @throws {UnwritableReport} */
  write(): Promise<void>;
}

/**
 * @throws {UnwritableReport} at once where no page could be written in the end: a year of tickets takes minutes
 */
export function prepareReport({ path, language }: { path: string; language: Language }, knowledge: Knowledge): Report {
  const gathering = new Gathering();
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UnwritableReport(`No report can be written to ${path}: it is a folder; name a file in it.`);
  }
  attempt(path, () => accessSync(dirname(path), constants.W_OK));
  return {
    add({ lines, bad, sightings }) {
      gathering.lines += lines;
      gathering.bad += bad;
      for (const sighting of sightings) gathering.add(sighting);
    },
    async write() {
      const { pageOf } = await import('./page');
      const page = await pageOf(gathering, language, knowledge.reasons);
      await writeFile(path, page).catch((error) => attempt(path, () => Promise.reject(error)));
    },
  };
}

function attempt(path: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    throw new UnwritableReport(
      `No report can be written to ${path}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
