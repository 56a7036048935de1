import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/engine/packs/automaton';
import { compile } from '../../../src/engine/packs/compile';
import { analyse } from '../../../src/engine/text/analyse';
import fc from '../../chance';
import { found, head, knowledgeOf, packOf } from './pack-of';

describe('a word', () => {
  it.each([
    ['any form', 'courier', 'The couriers lost it', ['couriers']],
    ['whatever its case and apostrophe', "don't worry", 'DON’T WORRY', ['DON’T WORRY']],
    ['exactly', '=lost', 'I lose, I lost', ['lost']],
    ['by its beginning', 'delay*', 'delay, delayed, delightful', ['delay', 'delayed']],
    ['with a number', '#', 'by 18:00 sharp', ['18:00']],
    ['in any company', 'very * news', 'very bad news, very news', ['very bad news']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('by one of its endings', () => {
    const pack = packOf(
      `endings: { past: [в, ла, ли] }
findings: [{ id: a, rule: blame, find: [загуби~past], flags: [x], passes: [y] }]`,
      'uk',
    );
    const text = 'Він загубив, вона загубила, ми загубимо';
    const matches = createMatcher(compile([pack]))(analyse(text));
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['загубив', 'загубила']);
  });

  it('is found in its disguise, and the whole disguise is told', () => {
    expect(found('idiot', 'you i d i o t!')).toEqual(['i d i o t']);
    expect(found('fuck', 'f**k this')).toEqual(['f**k']);
    expect(found('сука', 'вот с*ка', 'ru')).toEqual(['с*ка']);
    expect(found('fail', 'f*** this')).toEqual([]);
  });
});

describe('words in a row', () => {
  it.each([
    [
      'marks between them do not matter',
      'sorry for delay',
      'Sorry (really), no: sorry, for "delay"',
      ['sorry, for "delay'],
    ],
    [
      'one of several',
      'we (lost | left behind) it',
      'We left behind it. We lost it.',
      ['We left behind it', 'We lost it'],
    ],
    ['one that may be missing', 'sorry [very | so] much', 'sorry much, sorry so much', ['sorry much', 'sorry so much']],
    [
      'up to three between',
      'courier ... lost',
      'courier has it all lost, courier may have it all lost',
      ['courier has it all lost'],
    ],
    ['up to so many between', 'courier ...1 lost', 'courier a lost, courier a b lost', ['courier a lost']],
    ['the longest', 'we are [very] sorry [for it]', 'We are very sorry for it', ['We are very sorry for it']],
    ['once each', 'sorry', 'sorry, sorry', ['sorry', 'sorry']],
    ['never over the end of a sentence', 'we lost', 'It is we. Lost it', []],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('of a list, and of a list in a list', () => {
    const pack = packOf(`words:
  who: [courier, "delivery (service | company)"]
  ours: ["our <who>"]
findings:
  - { id: a, rule: blame, find: ["<ours> lost"], flags: [x], passes: [y] }`);
    const match = createMatcher(compile([pack]));
    expect(match(analyse('Our delivery company lost it'))).toHaveLength(1);
    expect(match(analyse('Our delivery lost it'))).toHaveLength(0);
  });
});

describe('places', () => {
  it.each([
    ['^ at the beginning', '^ why', 'Why not? And why?', ['Why']],
    ['^ after opening marks', '^ why', '— «Why»', ['Why']],
    ['$ at the end', 'why $', 'Why not why?!', ['why']],
    [', at a mark', 'but , sorry', 'but sorry, but, sorry', ['but, sorry']],
    [', at the edge', ', sorry ,', 'sorry. So sorry. Oh, sorry, then', ['sorry', 'sorry']],
    [', not at a hyphen or a quotation mark', 'a , b', 'a - b, a "b"', []],
    ['any place of several', '(^ | and) why', 'Why and why or why', ['Why', 'and why']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe('parts in any order', () => {
  it.each([
    ['Приносим свои искренние извинения за доставленные неудобства', 1],
    ['Извинения за неудобства приносим', 1],
    ['Принося извинения, хотим сказать', 1],
    ['Приносим вам воду и хлеб, а ещё вино, извинения', 0],
  ])('%s', (text, times) => {
    expect(found('приносить & извинение', text, 'ru')).toHaveLength(times);
  });

  it.each(['red tall old cold', 'cold old tall red', 'old so tall as any red and cold', 'cold red old tall'])(
    'up to four: %s',
    (text) => {
      expect(found('red & tall & old & cold', text)).toHaveLength(1);
    },
  );

  it('each of them once', () => {
    expect(found('apple & pear', 'apple apple')).toEqual([]);
  });
});

describe('exceptions', () => {
  const except = ', except: ["not sorry", "sorry ...4 earlier"]';

  it.each([
    ['I am sorry', 1],
    ['I am not sorry', 0],
    ['sorry that I said it earlier', 0],
    ['sorry. I said it earlier', 1],
    ['I am not sorry, yes, sorry', 1],
  ])('"%s" leaves %d', (text, times) => {
    expect(found('sorry', text, 'en', except)).toHaveLength(times);
  });
});

describe('languages', () => {
  const abuse = (find: string, language: 'ru' | 'uk') =>
    packOf(`abuse: [{ id: a, kind: insult, severity: 2, find: [${find}], flags: [x], passes: [y] }]`, language);

  it('keep to their sentences', () => {
    expect(found('вина', 'Це ваша вина, чи не так?', 'ru')).toEqual([]);
    expect(found('вина', 'Это ваша вина', 'ru')).toEqual(['вина']);
  });

  it('but abuse in Latin letters is found wherever it stands', () => {
    const match = createMatcher(compile([abuse('suka', 'ru')]));
    expect(match(analyse('you are a suka'))).toHaveLength(1);
    expect(match(analyse('Ти suka, чуєш мене?'))).toHaveLength(1);
  });

  it('of several packs live side by side', () => {
    const match = createMatcher(compile([packOf(one('sorry'), 'en'), packOf(one('вибачте'), 'uk')]));
    expect(match(analyse('Sorry. Вибачте.')).map(({ entry }) => entry)).toEqual([0, 1]);
  });

  const one = (word: string) => `findings: [{ id: a, rule: excuse, find: [${word}], flags: [x], passes: [y] }]`;
});

describe('the work of matching', () => {
  const steps = (find: string[], text: string) => {
    const meter = { steps: 0 };
    createMatcher(knowledgeOf(find), meter)(analyse(text));
    return meter.steps;
  };

  it.each([
    ['gaps behind gaps', ['a ...8 a ...8 a ...8 a ...8 a ...8 a ...8 b']],
    ['any words', ['* ...8 * ...8 * ...8 b']],
    ['optional words', ['[a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] b']],
    ['parts in any order', ['a ...8 a & a ...8 a & a ...8 a & a ...8 b']],
    [
      'many phrases that begin alike',
      Array.from({ length: 300 }, (_, index) => `a ...8 a ...8 w${'x'.repeat(index)} b`),
    ],
  ])('grows with the text and no faster: %s', (_, find) => {
    // what every phrase can't do without stands at the end: none is given up before
    const once = steps(find, `${'a '.repeat(500)}b`);
    const tenfold = steps(find, `${'a '.repeat(5_000)}b`);
    expect(once).toBeGreaterThan(500);
    expect(tenfold / once).toBeLessThan(10.5);
  });

  it('is spared where a word is missing that a phrase needs', () => {
    expect(steps(['a ...8 a ...8 b'], 'a '.repeat(500))).toBe(0);
    expect(steps(['a ...8 a ...8 [b]'], 'a '.repeat(500))).toBeGreaterThan(500);
  });

  it('finds its way through 200,000 characters', () => {
    const text = 'our courier a b c lost it, '.repeat(7_408);
    const match = createMatcher(knowledgeOf(['[our] courier ... lost']));
    expect(match(analyse(text))).toHaveLength(7_408);
  });
});

describe('any phrase in any text', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const phrase = fc.letrec<{ phrase: string }>((tie) => ({
    phrase: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `(${one} | ${other})`),
      fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `${one} ${other}`),
      fc.tuple(word, tie('phrase')).map(([one, other]) => `${one} [${other}]`),
      fc.tuple(word, tie('phrase')).map(([one, other]) => `${one} ...2 ${other}`),
    ),
  })).phrase;

  /** The same language by regular expression, tried at every word: slow and plain. */
  function expected(source: string, words: string[]): string[] {
    const pattern = source
      .replace(/\(/g, '(?:')
      .replace(/ ?\[/g, '(?:')
      .replace(/\]/g, ')?')
      .replace(/ ?\.\.\.2 ?/g, '(?:[abc]){0,2}')
      .replace(/ /g, '');
    const result: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = 0;
      for (let size = 1; at + size <= words.length; size++) {
        if (new RegExp(`^(?:${pattern})$`).test(words.slice(at, at + size).join(''))) length = size;
      }
      if (length > 0) result.push(words.slice(at, at + length).join(' '));
      at += Math.max(1, length);
    }
    return result;
  }

  it('is found where a regular expression would find it, leftmost and longest', () => {
    fc.assert(
      fc.property(phrase, fc.array(word, { minLength: 1, maxLength: 12 }), (source, words) => {
        // single letters in a row would be read as one word, spelled
        const long = (letters: string) => letters.replace(/a/g, 'red').replace(/b/g, 'tall').replace(/c/g, 'old');
        const short = found(long(source), long(words.join(' '))).map((passage) =>
          passage.replace(/red/g, 'a').replace(/tall/g, 'b').replace(/old/g, 'c'),
        );
        expect(short).toEqual(expected(source, words));
      }),
      { numRuns: 500 },
    );
  });
});

it('takes knowledge back from JSON', () => {
  const knowledge = JSON.parse(JSON.stringify(knowledgeOf(['we lost'])));
  expect(createMatcher(knowledge)(analyse('We lost it'))).toEqual([
    { entry: 0, start: 0, end: 7, sentence: 0, spared: false },
  ]);
  expect(head()).toContain('format: 1');
});
