import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Language } from '@/engine/model';
import { acceptPacks } from '@/engine/packs/accept';

/** A pack that says in the team's words what ships says otherwise. */
function packOf(language: Language, find: string, instead: string, draft: string): string {
  return JSON.stringify({
    ...{ format: 1, id: 'ours', name: 'Ours', version: '1.0.0', languages: [language], licence: 'ours' },
    findings: [
      {
        id: 'we-say',
        rule: 'excuse',
        find: [find],
        rewrites: [{ text: instead, replaces: 'sentence' }],
        flags: [draft],
        passes: ['—'],
      },
    ],
  });
}

describe('what the team says about words is heard before what ships says about them', () => {
  it.each([
    ['en', 'high volumes', 'I kept you waiting.', 'Due to high volumes your order was delayed.'],
    ['ru', 'высокая нагрузка', 'Я заставил Вас ждать.', 'В связи с высокой нагрузкой ответ задержался.'],
    ['uk', 'великий обсяг', 'Я змусила Вас чекати.', 'Через великий обсяг звернень відповідь затрималася.'],
  ] as const)('%s, also where ours is the longer', (language, find, instead, draft) => {
    const shipped = createEngine(builtIn).review(draft, {}, { language }).findings;
    expect(shipped).toHaveLength(1);
    const accepted = acceptPacks(builtIn, [[{ name: 'ours.json', text: packOf(language, find, instead, draft) }]]);
    if ('errors' in accepted) throw new Error(JSON.stringify(accepted.errors));
    const { findings } = createEngine(accepted.knowledge).review(draft, {}, { language });
    expect(findings.map(({ entry }) => entry)).toEqual(['ours/we-say']);
  });
});
