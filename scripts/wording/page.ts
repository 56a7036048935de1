import packs from 'virtual:built-in-packs';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { LANGUAGES, type Language } from '../../src/engine/model.ts';
import { boundaries } from './boundaries.ts';
import { redress } from './redress.ts';
import { rewrites } from './rewrites.ts';
import { stages } from './stages.ts';

/** One section of the page in one language: its lines of Markdown, headings from `###` on. */
export type Section = (engine: Engine, language: Language) => string[];

/** In the order of the page. A section more is a function more. */
const SECTIONS: readonly Section[] = [boundaries, stages, redress, rewrites];

const NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', uk: 'Українська' };

const HEAD = `# What Aplomb says

Examples in three languages, made from the built-in packs by \`npm run wording\`; a test says when this page is out of date. What a customer
wrote stands behind a bar, what Aplomb proposes stands below it. How the wordings are composed and replaced: [packs.md](packs.md).`;

/** The whole of docs/wording.md. */
export function wordingPage(): string {
  const engine = createEngine(packs);
  const parts = LANGUAGES.map((language) =>
    [`## ${NAMES[language]}`, ...SECTIONS.flatMap((section) => section(engine, language))].join('\n\n'),
  );
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}
