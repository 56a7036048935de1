import { describe, expect, it } from 'vitest';
import { findShouting } from '@/engine/review/shouting';
import { analyse } from '@/engine/text/analyse';

function shouting(text: string) {
  const found = findShouting({ analysis: analyse(text), found: [], spared: [] });
  return found.map(({ start, end, edits }) => [text.slice(start, end), edits[0]?.text]);
}

describe('shouting', () => {
  it.each([
    ['NO REFUND MEANS NO REFUND!!!', 'NO REFUND MEANS NO REFUND!!!', 'No refund means no refund.'],
    ['We told you: I CANNOT DO THAT', 'CANNOT DO THAT', 'cannot do that'],
    ['ЧИТАЙТЕ ДОГОВОР!!!', 'ЧИТАЙТЕ ДОГОВОР!!!', 'Читайте договор.'],
    ['НЕТ. Я СКАЗАЛ НЕТ.', 'СКАЗАЛ НЕТ', 'сказал нет'],
    ['МИ НЕ ПОВЕРТАЄМО КОШТІВ', 'МИ НЕ ПОВЕРТАЄМО КОШТІВ', 'Ми не повертаємо коштів'],
    ['ВАШЕ ЗАМОВЛЕННЯ ДАВНО СТОЇТЬ ВНИЗУ', 'ВАШЕ ЗАМОВЛЕННЯ ДАВНО СТОЇТЬ ВНИЗУ', 'Ваше замовлення давно стоїть внизу'],
    ['Мы НИКОГДА не опаздываем', 'НИКОГДА', 'никогда'],
    ['Сколько можно-то уже, а???', '???', '?'],
    ['Дякую вам!!!', '!!!', '.'],
  ])('%j is heard at %j and said calmly as %j', (text, loud, calm) => {
    expect(shouting(text)).toContainEqual([loud, calm]);
  });

  it.each([
    'Your parcel is with DHL EXPRESS, tracking RX-2094 AB.',
    'Please bring your ID and the VAT form.',
    'Tell us your system: OS, CPU, RAM, GPU.',
    'See you on BLACK FRIDAY!',
    'Reply STOP to leave the list.',
    'The SAMSUNG GALAXY is back from repair.',
    'Оплата прошла через СБП, чек из ФНС приложу.',
    'Посилка їде НОВОЮ ПОШТОЮ.',
    'Ваш код ВЕСНА10, діє до неділі.',
    'I will call you. Я перезвоню. В 10:00.',
    'Thank you! We found it!',
    'You bought it WHEN? I could not find the date.',
  ])('%j is not shouting', (text) => {
    expect(shouting(text)).toEqual([]);
  });
});
