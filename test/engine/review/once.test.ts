import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Language } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** More presses than any of these drafts has faults. */
const PRESSES = 10;

/** The draft after the first rewrite of whatever is found first was taken, again and again. */
function pressed(language: Language, customer: string, draft: string): string {
  let text = draft;
  for (let press = 0; press < PRESSES; press++) {
    const [rewrite] = engine
      .review(text, { customer }, { language })
      .findings.flatMap(({ rewrites }) => rewrites[0] ?? []);
    if (!rewrite) return text;
    text = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
  }
  return text;
}

const SORRY = /sorry|apologi[sz]e|прости|извин|пробач|вибач|перепрош/giu;

const DRAFTS: [Language, string, string][] = [
  [
    'en',
    'My kettle arrived without a lid and nobody has replied for six days.',
    'Hi Rose. Sorry for any inconvenience. The lab never sent us the list. We were very busy last week. Sorry if you were upset.',
  ],
  [
    'en',
    'The heating has been out for three days.',
    'Calm down, other tenants have not complained. There was a system error. We apologise for the inconvenience.',
  ],
  [
    'ru',
    'Чайник пришёл без крышки, и шесть дней никто не отвечает.',
    'Здравствуйте, Раиса. Приносим извинения за неудобства. Из-за загрузки мы не успели ответить. Извините, если расстроили.',
  ],
  [
    'ru',
    'Три дня нет отопления.',
    'Успокойтесь, другие жильцы не жалуются. Произошёл сбой. Приносим извинения за доставленные неудобства.',
  ],
  [
    'uk',
    'Чайник прийшов без кришки, і шість днів ніхто не відповідає.',
    'Доброго дня, Раїсо. Перепрошуємо за незручності. Через завантаженість ми не встигли відповісти. Вибачте, якщо засмутили.',
  ],
  [
    'uk',
    'Три дні немає опалення.',
    'Заспокойтеся, інші мешканці не скаржаться. Стався збій. Перепрошуємо за завдані незручності.',
  ],
];

describe('a reply says sorry once', () => {
  it.each(DRAFTS)('when its faults are mended one after the other, %s: %s', (language, customer, draft) => {
    const said = pressed(language, customer, draft);
    const sentences = said.split(/(?<=[.!?])\s/u);
    expect(said).not.toBe(draft);
    expect(said.match(SORRY) ?? [], said).toHaveLength(1);
    expect(new Set(sentences).size, said).toBe(sentences.length);
  });

  it.each(DRAFTS)('and no two of its faults are offered the same words first, %s: %s', (language, customer, draft) => {
    const first = engine
      .review(draft, { customer }, { language })
      .findings.flatMap(({ rewrites }) => rewrites[0]?.text ?? []);
    expect(new Set(first).size, first.join(' | ')).toBe(first.length);
  });

  it.each([
    ['en', 'Our tenant desk lost your form. We apologise for any inconvenience.', 'I am sorry that we lost it.'],
    ['ru', 'Приносим извинения за неудобства. Ключ оставим у консьержа.', 'Простите, что мы потеряли ключ.'],
    ['uk', 'Перепрошуємо за незручності. Ключ залишимо в консьєржа.', 'Пробачте, що ми загубили ключ.'],
  ] as const)('and is not sorry again where it named what for, %s', (language, draft, named) => {
    const said = pressed(language, 'You lost my key form.', `${named} ${draft}`);
    expect(said.match(SORRY), said).toHaveLength(1);
  });
});

it.each([
  ['ru', 'Мастер приедет в среду. Женщина, мы вам поменяем замок бесплатно.'],
  ['uk', 'Майстер приїде в середу. Жінко, ми поміняємо Вам замок безкоштовно.'],
] as const)('nobody is greeted amid a letter, %s', (language, draft) => {
  const offered = engine.review(draft, {}, { language }).findings.flatMap(({ rewrites }) => rewrites);
  expect(offered.length).toBeGreaterThan(0);
  for (const { text } of offered) expect(text).not.toMatch(/здравствуйте|добрый|вітаю|доброго/iu);
});

it.each([
  ['ru', 'Ну вы же сами понимаете. Ключ у консьержа на первом этаже.', 'Ключ у консьержа на первом этаже.'],
  [
    'en',
    'As per our policy opened paint cannot be returned.',
    'Opened paint cannot be returned. Here is what I can do: [what exactly…]',
  ],
  [
    'uk',
    'За нашими правилами відкрита фарба поверненню не підлягає.',
    'Відкрита фарба поверненню не підлягає. Ось що можу зробити: [що саме…].',
  ],
] as const)('a filler goes, a refusal stays: %s', (language, draft, becomes) => {
  expect(pressed(language, '', draft).replace(/\.$/u, '')).toBe(becomes.replace(/\.$/u, ''));
});
