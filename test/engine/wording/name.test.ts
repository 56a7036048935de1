import { describe, expect, it } from 'vitest';
import { addressed } from '@/engine/wording/name';

describe('a name to address somebody by', () => {
  it.each([
    ['Олена', 'Олено'],
    ['Марія Ткач', 'Маріє'],
    ['Шевченко Наталя', 'Наталю'],
    ['Андрій', 'Андрію'],
    ['Олександр', 'Олександре'],
    ['Тарас', 'Тарасе'],
  ])('%s is %s in Ukrainian', (name, vocative) => {
    expect(addressed(name, 'uk')).toBe(vocative);
  });

  it.each(['Юлія-Анна', 'John', 'Ніколь', 'Артур'])(
    '%s is left out in Ukrainian: its vocative is not known',
    (name) => {
      expect(addressed(name, 'uk')).toBeUndefined();
    },
  );

  it.each([
    ['Anna Miller', 'en', 'Anna'],
    ['Елена', 'ru', 'Елена'],
    ['Иванова Светлана Петровна', 'ru', 'Светлана'],
    ['Анна Толстая', 'ru', 'Анна'],
    ['Яков Петров', 'ru', 'Яков'],
  ] as const)('%s in %s is %s', (name, language, first) => {
    expect(addressed(name, language)).toBe(first);
  });

  it.each([
    undefined,
    '',
    'kitty_2009',
    'anna@example.org',
    '+380 44 123 45 67',
    'маша',
    'Петров',
    'Индивидуальная мастерская',
    'Индивидуальная',
    'ООО «Ромашка»',
    'Салон Виктория',
  ])('%j is no name', (name) => {
    expect(addressed(name, 'ru')).toBeUndefined();
  });
});
