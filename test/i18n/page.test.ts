import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/engine/model';
import { pageStrings } from '@/i18n/page';

describe.each(LANGUAGES)('the name of a rewrite in %s', (language) => {
  const { replaces } = pageStrings(language).card;

  it.each([
    ['We lost it. I am sorry.', 'We lost it. I am sorry. '],
    ['What can I do?', 'What can I do? '],
    ['Ми знаємо слово «пробачте».', 'Ми знаємо слово «пробачте». '],
    ['we lost', 'we lost. '],
  ])('ends “%s” with one stop', (wording, spoken) => {
    expect(replaces(wording, 'x').startsWith(spoken)).toBe(true);
  });
});
