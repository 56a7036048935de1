import { describe, expect, it } from 'vitest';
import { maskedPhrase, namesIn } from '@/cli/report/phrase';

/** The words between braces, as they are counted. */
function counted(marked: string, customer = ''): string {
  const text = marked.replace(/[{}]/g, '');
  const span = { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 };
  return maskedPhrase(text, span, namesIn(customer, text));
}

describe('flagged words, as they are counted', () => {
  it.each([
    ['{Due to   HIGH volumes,}', 'due to high volumes'],
    ['{Ещё раз повторяю:}', 'еще раз повторяю'],
    ['Так ось, {на жаль,} ні', 'на жаль'],
    ['{???}', '???'],
  ])('%s: case, spacing and punctuation do not matter', (text, phrase) => {
    expect(counted(text)).toBe(phrase);
  });

  it.each([
    ['{As I told you in ticket AB-1234/7 of 12.05.}', 'as i told you in ticket # of #'],
    ['{write to jane.doe@example.com or https://example.com/x}', 'write to @ or @'],
    ['{позвоните на +7 912 000-11-22}', 'позвоните на #'],
  ])('%s: numbers, ids and addresses are masked', (text, phrase) => {
    expect(counted(text)).toBe(phrase);
  });

  it.each([
    ['So {as Petra Novak told you} yesterday', 'as … told you'],
    ['Hello Petra. {Petra, you should have read it}', '… you should have read it'],
    ['Итак, {как Вам уже сказала Оксана,} нет', 'как вам уже сказала …'],
    ['Отже, {Олено, Ви самі винні}', '… ви самі винні'],
    ['Well, {I told you on Monday}', 'i told you on monday'],
  ])('%s: names are masked, courtesy and weekdays are not', (text, phrase) => {
    expect(counted(text)).toBe(phrase);
  });

  it('mask a name that only the message shows', () => {
    expect(counted('{Novak did not read it.}', 'I am Jana Novak, order 5')).toBe('… did not read it');
  });

  it('are cut before they tell a story', () => {
    const phrase = counted(`{${'you never read what we write '.repeat(10)}}`);
    expect(phrase.length).toBeLessThanOrEqual(102);
    expect(phrase).toMatch(/ …$/);
  });
});
