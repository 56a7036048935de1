import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES, type Language, STAGES, type StageId, type Talk } from '@/engine/model';
import { smallYou } from '@/engine/wording/address-form';
import { worded } from '@/engine/wording/stages/compose';
import { builtInKnowledge } from '../../packs/built-in-packs';
import { filledIn } from './fills';
import { messagesIn } from './messages';

const engine = createEngine(builtInKnowledge);
const NAMES = {
  en: { customerName: 'Anna Miller', agentName: 'Maria' },
  ru: { customerName: 'Елена Петрова', agentName: 'Мария' },
  uk: { customerName: 'Олена Ткач', agentName: 'Марія' },
};

/** A customer's message answered in every channel, with names and without, with Вы and вы. */
function talksIn(language: Language): Talk[] {
  const forms = language === 'en' ? [undefined] : [undefined, true];
  return messagesIn(language).flatMap((customer, at) =>
    // a ticket is worded like a mail
    (at < 5 ? (['email', 'ticket', 'message'] as const) : (['email', 'message'] as const)).flatMap((channel) =>
      forms.map((smallYou): Talk => ({ customer, channel, smallYou, ...(at % 2 === 0 ? NAMES[language] : {}) })),
    ),
  );
}

/** What is wrong with a text that is sent in answer to a message. */
function objections(text: string, talk: Talk, language: Language): string[] {
  const { findings, language: written } = engine.review(text, talk, { language });
  return [
    ...findings.map(({ entry, start, end }) => `${entry}: ${text.slice(start, end)}`),
    ...(written === language ? [] : [`written in ${written}`]),
    ...(/[{}]| {2}| \n|\n\n\n|^\s|\s$|[.!?] ?[.,;]|,,/u.test(text) ? ['badly joined'] : []),
    ...(/^[\p{Lu}«“]/u.test(text) ? [] : ['begins small']),
    ...(TELLS_GENDER.test(ours(text, talk)) ? ['tells a gender'] : []),
    ...(talk.smallYou && /(?<=[\p{Ll}\d,;:)»] [«(]?)В(?:[ыи]|а[мс]|ами|аш\p{Ll}*)(?!\p{L})/u.test(ours(text, talk))
      ? ['Вы with a capital letter']
      : []),
    ...(!talk.smallYou && /(?<!\p{L})в(?:ы|и|а[мс]|ами|аш\p{Ll}*)(?!\p{L})/u.test(ours(text, talk))
      ? ['вы with a small letter']
      : []),
  ];
}

/** «я отправил», «рада»: nobody knows who writes. */
const TELLS_GENDER =
  /(?<!\p{L})я (?:не |уже |вже )?\p{L}+(?:л|ла|в)(?!\p{L})|(?<!\p{L})(?:рада?|радий|винен|винна)(?!\p{L})/iu;

/** Without what the customer said, word for word. */
function ours(text: string, { customer = '' }: Talk): string {
  return text.replace(/[«“]([^»”]*)[»”]/gu, (quotation, words) => (customer.includes(words) ? '' : quotation));
}

/** Greetings stand in whole replies alone, and the customer's share is offered when it is asked for. */
const OFFERED = STAGES.filter((stage) => stage !== 'share');

describe.each(LANGUAGES)('every wording of a stage in %s', (language) => {
  const talks = talksIn(language);
  const offers = talks.flatMap((talk) =>
    engine.compose('', talk).flatMap(({ stage, wordings }) => wordings.map(({ text }) => ({ stage, text, talk }))),
  );

  it('passes our own review, as it is and filled in', () => {
    expect(offers.length).toBeGreaterThan(500);
    const faulty = offers.flatMap(({ text, talk }) =>
      [text, filledIn(text, language, talk)].map((one) => [one, objections(one, talk, language)] as const),
    );
    expect(faulty.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('is found by the coach as that stage once it is filled in', () => {
    const unseen = offers.filter(({ stage, text, talk }) => {
      const { stages } = engine.review(filledIn(text, language, talk), talk, { language });
      return stages.find((one) => one.stage === stage)?.is !== 'present';
    });
    expect(unseen.map(({ stage, text }) => `${stage}: ${text}`)).toEqual([]);
  });

  it('makes good, or is a kindness, as the coach sees it too where it is an offer of the team', () => {
    const made = talks.flatMap((talk) => engine.compensate(talk).map(({ gives, text }) => ({ gives, text, talk })));
    const unseen = made.filter(({ gives, text, talk }) => {
      const { stages } = engine.review(filledIn(text, language, talk), talk, { language });
      return stages.find(({ stage }) => stage === gives)?.is !== 'present';
    });
    expect([...new Set(unseen.map(({ gives, text }) => `${gives}: ${text}`))]).toEqual([]);
    expect(made.length).toBeGreaterThan(50);
  });

  it('leaves none of the packs’ wordings untried', () => {
    const said = new Set(offers.map(({ text }) => text));
    const untried = builtInKnowledge.wordings.filter(
      ({ language: written, part, text }) =>
        written === language &&
        OFFERED.some((stage) => part === `stage.${stage}`) &&
        !text.includes('{') &&
        !said.has(text) &&
        !said.has(smallYou(text)),
    );
    expect(untried.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('is offered in two ways or three', () => {
    const few = talks
      .flatMap((talk) =>
        engine.compose('', talk).map(({ stage, wordings }) => ({ stage, ways: wordings.length, talk })),
      )
      .filter(({ ways }) => ways < 2)
      .map(({ stage, talk }) => `${stage}: ${talk.customer}`);
    expect(few).toEqual([]);
  });
});

describe.each(LANGUAGES)('the customer’s share in %s', (language) => {
  const OWNED = {
    en: 'That is our mistake, and I take responsibility for it.',
    ru: 'Это наша ошибка, и отвечаем за неё мы.',
    uk: 'Це наша помилка, і відповідаємо за неї ми.',
  }[language];
  const talks = talksIn(language).slice(0, 12);

  it('is never offered before our own', () => {
    expect(talks.flatMap((talk) => engine.compose('', talk, { stage: 'share' }))).toEqual([]);
  });

  it('is offered behind our own when the agent asks for it, passes our own review, and is found by the coach', () => {
    for (const talk of talks) {
      const [offer] = engine.compose(OWNED, talk, { stage: 'share' });
      expect(offer?.wordings.length, talk.customer).toBeGreaterThanOrEqual(2);
      expect(offer?.place.at).toBe(OWNED.length);
      for (const { text } of offer?.wordings ?? []) {
        const reply = `${OWNED} ${filledIn(text, language, talk)}`;
        expect(engine.review(reply, talk, { language }).findings, reply).toEqual([]);
        const share = engine.review(reply, talk, { language }).stages.find(({ stage }) => stage === 'share');
        expect(share?.is, reply).toBe('present');
      }
    }
  });

  it('stays out of what is offered unasked', () => {
    expect(talks.flatMap((talk) => engine.compose(OWNED, talk)).filter(({ stage }) => stage === 'share')).toEqual([]);
  });
});

const NEEDED: readonly StageId[] = ['feeling', 'ownership', 'thanks', 'remedy'];

describe.each(LANGUAGES)('every whole reply in %s', (language) => {
  const replies = talksIn(language).flatMap((talk) =>
    [0, 1, 2].flatMap((variant) => {
      const made = engine.skeleton(talk, undefined, { variant });
      return made ? [{ ...made, talk }] : [];
    }),
  );

  it('passes our own review, as it is and filled in', () => {
    expect(replies.length).toBeGreaterThan(100);
    const faulty = replies.flatMap(({ text, talk }) =>
      [text, filledIn(text, language, talk)].map((one) => [one, objections(one, talk, language)] as const),
    );
    expect(faulty.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('tells where its gaps are', () => {
    for (const { text, gaps } of replies) expect({ text, gaps }).toEqual(worded(text));
  });

  it('as a letter lacks nothing that the message calls for', () => {
    const lacking = replies
      .filter(({ length }) => length === 'long')
      .flatMap(({ text, talk }) => {
        const { stages } = engine.review(filledIn(text, language, talk), talk, { language });
        const missing = stages.filter(({ is }) => is === 'missing').map(({ stage }) => stage);
        return missing.length > 0 ? [`${missing.join()}: ${text}`] : [];
      });
    expect(lacking).toEqual([]);
  });

  it('as a direct message is one paragraph of two to five sentences', () => {
    for (const { text, length } of replies) {
      if (length === 'long') continue;
      const sentences = text.replace(/[“«[][^”»\]]*[”»\]]/gu, '').match(/[.!?…](?=\s|$)/gu)?.length ?? 0;
      expect([text, sentences >= 2 && sentences <= 5]).toEqual([text, true]);
      expect(text).not.toContain('\n');
    }
  });

  it('acknowledges, owns, thanks and makes good in a letter', () => {
    const [letter] = replies.filter(({ length }) => length === 'long');
    const { stages } = engine.review(filledIn(letter?.text ?? '', language, {}), letter?.talk, { language });
    const present = stages.filter(({ is }) => is === 'present').map(({ stage }) => stage);
    expect(present).toEqual(expect.arrayContaining([...NEEDED]));
  });
});

describe('the customer’s own words in our mouth', () => {
  it.each([
    ['en', 'THE CHAIR FELL APART UNDER ME.'],
    ['ru', 'СТУЛ РАЗВАЛИЛСЯ ПОДО МНОЙ.'],
    ['uk', 'СТІЛЕЦЬ РОЗВАЛИВСЯ ПІДІ МНОЮ.'],
  ])('are not quoted where they were shouted (%s)', (_, customer) => {
    const texts = engine.compose('', { customer }).flatMap(({ wordings }) => wordings.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => /\p{Lu}{3,}/u.test(text))).toEqual([]);
  });
});
