import type { Language } from '../../../src/engine/model';
import { createMatcher } from '../../../src/engine/packs/automaton';
import { compile } from '../../../src/engine/packs/compile';
import type { Knowledge } from '../../../src/engine/packs/knowledge';
import { loadPack } from '../../../src/engine/packs/load';
import type { Pack } from '../../../src/engine/packs/pack';
import { analyse } from '../../../src/engine/text/analyse';

/** The lines with which every pack begins. */
export const head = (language = 'en') => `format: 1
id: team
name: Team
version: 1.0.0
languages: [${language}]
licence: MIT
`;

/** A pack of one file without mistakes. */
export function packOf(yaml: string, language: Language = 'en'): Pack {
  const loaded = loadPack([{ name: 'team.yaml', text: head(language) + yaml }]);
  if ('errors' in loaded) throw new Error(loaded.errors.map((error) => `${error.line}: ${error.message}`).join('\n'));
  return loaded.pack;
}

/** Knowledge of a pack with one finding, whose phrases these are. */
export function knowledgeOf(find: readonly string[], language: Language = 'en', more = ''): Knowledge {
  const yaml = `findings:
  - { id: one, rule: excuse, find: ${JSON.stringify(find)}, flags: [x], passes: [y]${more} }
`;
  return compile([packOf(yaml, language)]);
}

/** What the phrases find in a text, as words of it. */
export function found(find: string | readonly string[], text: string, language: Language = 'en', more = ''): string[] {
  const match = createMatcher(knowledgeOf(typeof find === 'string' ? [find] : find, language, more));
  const counted = match(analyse(text, language)).filter(({ spared }) => !spared);
  return counted.map(({ start, end }) => text.slice(start, end));
}
