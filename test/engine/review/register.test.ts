import { describe, expect, it } from 'vitest';
import { politeForms } from '@/engine/review/register';
import { analyse } from '@/engine/text/analyse';

function polite(text: string): string | null {
  const { tokens, sentences } = analyse(text);
  const forms = tokens.filter(({ kind }) => kind !== 'mark').map(({ form }) => form);
  const turned = politeForms(forms, sentences[0]?.language ?? 'en');
  return turned && forms.map((form, at) => turned[at] ?? form).join(' ');
}

describe('from ты to Вы', () => {
  it.each([
    ['Ты не сделал заказ', 'вы не сделали заказ'],
    ['Ты знаешь твой номер', 'вы знаете ваш номер'],
    ['Подожди пока я тебе напишу', 'подождите пока я вам напишу'],
    ['Ти не надіслав своє фото', 'ви не надіслали своє фото'],
    ['Я поверну тобі твої кошти', 'я поверну вам ваші кошти'],
    ['Ти можеш забрати її завтра', 'ви можете забрати її завтра'],
  ])('%j becomes %j', (familiar, expected) => {
    expect(polite(familiar)).toBe(expected);
  });

  it.each(['Ты деньги мне за прошлый месяц', 'Ти взагалі хто'])(
    '%j is left alone: its verb is not known',
    (familiar) => {
      expect(polite(familiar)).toBeNull();
    },
  );
});
