import { describe, expect, it } from 'vitest';
import { ownWords, QUOTE_LEFT_OUT, quotedIn } from '@/page/inboxes/quotes';

const OWN = 'The lamp is broken.\nPlease call me.';

describe('ownWords leaves out', () => {
  it.each([
    ['English, on one line', 'On Tue, 3 Nov 2026 at 10:15, Ada Reyes <ada@post.example> wrote:'],
    ['English, wrapped', 'On Tue, 3 Nov 2026 at 10:15, Ada Reyes\n<ada@post.example> wrote:'],
    ['English, without an address', 'On 2026-11-03 10:15, Ada Reyes wrote:'],
    ['Russian', '3 нояб. 2026 г., в 10:15, Ада Рейес <ada@post.example> написал(а):'],
    ['Russian, without a verb', 'вт, 3 нояб. 2026 г. в 10:15, Ада Рейес <ada@post.example>:'],
    ['Russian, date last', 'Ада Рейес писал(а) 2026-11-03 10:15:'],
    ['Russian, by day and zone', 'Вторник, 3 ноября 2026, 10:15 +03:00 от Ада Рейес <ada@post.example>:'],
    ['Ukrainian', 'вт, 3 лист. 2026 р. о 10:15 Ада Рейес <ada@post.example> пише:'],
    ['Ukrainian, past tense', '2026-11-03 10:15, Ада Рейес написав:'],
    ['Ukrainian, either gender', '3 лист. 2026 р. о 10:15 Ада Рейес <ada@post.example> написав(ла):'],
  ])('an introduction with its quote: %s', (_name, introduction) => {
    expect(ownWords(`${OWN}\n\n${introduction}\n> Hello,\n>> earlier\n>`)).toBe(OWN);
    expect(ownWords(`${OWN}\n\n${introduction}\n${QUOTE_LEFT_OUT}`)).toBe(OWN);
  });

  it('what follows an introduction whose quote has no marks', () => {
    expect(ownWords(`${OWN}\n\nвт, 3 лист. 2026 р. о 10:15 Ада <ada@post.example> пише:\n\nДобрий день!`)).toBe(OWN);
  });

  it.each([
    ['en', 'From: Ada Reyes <ada@post.example>\nSent: Tuesday, 3 November 2026 10:15\nTo: Desk\nSubject: Lamp'],
    ['ru', 'От: Ада Рейес <ada@post.example>\nОтправлено: 3 ноября 2026 г. 10:15\nКому: Стол\nТема: Лампа'],
    ['ru, with "кого"', 'От кого: Ада Рейес\nКому: Стол\nДата: Вторник, 3 ноября 2026, 10:15\nТема: Лампа'],
    ['uk', 'Від: Ада Рейес <ada@post.example>\nНадіслано: 3 листопада 2026 р. 10:15\nКому: Стіл\nТема: Лампа'],
    ['marked bold', '*From:* Ada Reyes\n*Date:* 3 Nov\n*To:* Desk\n*Subject:* Lamp'],
  ])('a header block and all behind it: %s', (_name, header) => {
    expect(ownWords(`${OWN}\n\n${header}\n\nHello, this is an older mail.`)).toBe(OWN);
  });

  it.each([
    '-----Original Message-----',
    '-------- Пересылаемое сообщение --------',
    '--- Оригінальне повідомлення ---',
  ])('what is below %s', (line) => {
    expect(ownWords(`${OWN}\n\n${line}\nsomebody else`)).toBe(OWN);
  });

  it('a signature', () => {
    expect(ownWords(`${OWN}\n\n-- \nAda Reyes\nTel. 12`)).toBe(OWN);
  });

  it.each([
    'Sent from my iPhone',
    'Отправлено с iPhone',
    'Отправлено из мобильной Почты Mail',
    'Надіслано з iPhone',
    'Sent from Outlook for Android',
  ])('the line of the phone: %s', (line) => {
    expect(ownWords(`${OWN}\n\n${line}`)).toBe(OWN);
    expect(ownWords(`${OWN}\n\n${line}\n\nOn 3 Nov 2026 at 10:15, Ada <ada@post.example> wrote:\n> hi`)).toBe(OWN);
  });
});

describe('ownWords keeps', () => {
  it('an answer below the quote', () => {
    const text = 'On 3 Nov 2026 at 10:15, Ada <ada@post.example> wrote:\n> Which colour?\n\nGreen, please.';
    expect(ownWords(text)).toBe('Green, please.');
  });

  it('answers between the lines', () => {
    expect(ownWords('> Which colour?\nGreen.\n> Which size?\nLarge.')).toBe('Green.\nLarge.');
  });

  it.each([
    'Ваш менеджер 3 ноября в 10:15 написал:\n«Завтра будет».\nИ ничего.',
    'Your manager wrote on 3 November at 10:15:\n"Tomorrow".\nAnd nothing.',
    'Ваша операторка 3 листопада пише:\n«Завтра».\nІ нічого.',
    'Here is what I need:\n1. the lamp\n2. the money',
    'Тема: лампа.\nЯ жду.',
    'Отправлено с опозданием на неделю!',
    'From: the heart, thank you.',
    'From: Kyiv\nTo: Lviv\nDate: 12 November\nMy ticket does not open.',
    'От: Москва\nКому: Иван Петров\nДата: 12 ноября\nПосылка потерялась.',
    'Від: Київ\nКому: Іван Петренко\nДата: 12 листопада\nПосилка загубилася.',
    'a -- b\n--- not a line of dashes',
  ])('words that only look like a quote: %s', (text) => {
    expect(ownWords(text)).toBe(text);
  });
});

describe('quotedIn', () => {
  it('gives the words of the mail that is answered, without what it quotes itself', () => {
    const reply =
      'On 2026-11-03 10:15, Ada wrote:\n> The lamp is broken.\n>\n> On 2 Nov 2026 at 9:00, Desk <d@x.example> wrote:\n>> Here it is.\n\n';
    expect(quotedIn(reply)).toBe('The lamp is broken.');
  });

  it('gives nothing where nothing is quoted', () => {
    expect(quotedIn('Dear Ada,\nwe are sorry.')).toBe('');
  });
});
