import { describe, expect, it } from 'vitest';
import { ownStretches } from '@/engine/text/own-stretches';

const own = (value: string) => ownStretches(value).map(({ start, end }) => value.slice(start, end));

describe('what the agent wrote in a plain mail', () => {
  it.each([
    ['all of it, without quotes', 'Hello Ann,\n\nthank you.', ['Hello Ann,\n\nthank you.']],
    ['what stands above the quote', 'Thank you.\n\nOn 3 May 2026, Ann wrote:\n> Where is it?', ['Thank you.\n']],
    ['what stands below it', 'On 3 May 2026, Ann wrote:\n> Where is it?\n\nThank you.', ['\nThank you.']],
    ['what stands between its lines', '> One?\nYes.\n> Two?\nNo.', ['Yes.', 'No.']],
    ['nothing of an introduction in Russian', 'Да.\nАнна писал(а) 2026-05-03 10:00:\n> Где?', ['Да.']],
    ['nothing of an introduction in Ukrainian', 'Так.\n2026-05-03 10:00, Анна написав:\n> Де?', ['Так.']],
    ['nothing of an introduction in two lines', 'Yes.\nOn 3 May, Ann <ann@mail.example>\nwrote:\n> Where?', ['Yes.']],
    ['a line of its own that ends with a colon', 'Here is what I found:\n> Where?', ['Here is what I found:']],
    ['nothing of the signature', 'Thank you.\n-- \nTom\nHalden', ['Thank you.']],
    ['what stands below a signature and its quote', 'Hi.\n-- \nTom\n> Where?\nThere.', ['Hi.', 'There.']],
    ['nothing below an original message', 'Hi.\n\n-----Original Message-----\nFrom: Ann\nWhere?', ['Hi.\n']],
    ['nothing below a forwarded one', 'Да.\n--- Исходное сообщение ---\nГде?', ['Да.']],
    ['nothing below the heading of an earlier mail', 'Hi.\nFrom: Ann\nSent: Monday\nTo: Us\n\nWhere?', ['Hi.']],
    ['nothing below such a heading in Russian', 'Да.\n*От:* Анна\n*Отправлено:* вторник\nГде?', ['Да.']],
    ['nothing below such a heading in Ukrainian', 'Так.\nВід: Анна\nДата: вівторок\n\nДе?', ['Так.']],
    ['a place that something comes from', 'Hi.\nFrom: Halden\nTo: Marlow', ['Hi.\nFrom: Halden\nTo: Marlow']],
    ['nothing below an introduction without marks', 'Hi.\nOn 3 May 2026 at 10:00, Ann wrote:\n\nWhere?', ['Hi.']],
    ['nothing below one in Ukrainian', 'Так.\n3 травня 2026 р., 10:00 Анна пише:\nДе?', ['Так.']],
    ['what the customer said, in a line of the agent’s', 'You wrote:\nit is blue.', ['You wrote:\nit is blue.']],
    ['nothing where nothing is', '', ['']],
  ])('is %s', (_, value, stretches) => {
    expect(own(value)).toEqual(stretches);
  });
});
