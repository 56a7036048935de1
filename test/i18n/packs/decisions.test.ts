import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { WORDING_PARTS } from '@/engine/packs/knowledge';
import type { Decision } from '@/engine/packs/who-decides';
import { type Naming, writtenDecision } from '@/i18n/packs/decisions';

const NAMING: Naming = {
  titleOf: () => 'Оправдание',
  entryOf: (entry) =>
    ({
      'ru/due-to': { language: 'ru', rule: 'excuse', flagged: 'в связи с' } as const,
      'uk/fool': { language: 'uk', kind: 'insult' } as const,
    })[entry],
};

const said = (language: 'en' | 'ru' | 'uk', matter: Decision['matter'], says: Decision['says'] = null) =>
  writtenDecision({ matter, says, pack: 'team', instead: [] }, language, NAMING);

describe('what a pack decides', () => {
  it.each([
    ['en', 'Rule “Оправдание”: only when sure', 'What Aplomb takes for abuse: insult (Українська): off'],
    ['ru', 'Правило «Оправдание» — только наверняка', 'Распознавание грубости: оскорбление (Українська) — выключено'],
    ['uk', 'Правило «Оправдание» — лише напевно', 'Розпізнавання грубощів: образа (Українська) — вимкнено'],
  ] as const)('in %s says what is switched, and how', (language, rule, abuse) => {
    expect(said(language, { on: 'rule', rule: 'excuse' }, 'only-when-sure')).toBe(rule);
    expect(said(language, { on: 'entry', entry: 'uk/fool' }, 'off')).toBe(abuse);
  });

  it('names a phrase of ours by the words that it underlines', () => {
    const entry = { on: 'entry', entry: 'ru/due-to' } as const;
    expect(said('ru', entry, 'off')).toBe('Замечание Aplomb «Оправдание»: «в связи с» (Русский) — выключено');
  });

  it.each(LANGUAGES)('in %s calls each part of a wording as people do', (language) => {
    const names = WORDING_PARTS.map((part) => said(language, { on: 'wording', part, language: 'en' }));
    expect(new Set(names).size).toBe(WORDING_PARTS.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L} ]+: \p{L}[^.]+ \(English\)$/u);
  });
});
