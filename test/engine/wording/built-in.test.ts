// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';
import { ABUSE_KINDS, type AbuseKind, LANGUAGES, type Language } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';
import { everyBoundary } from './every-boundary';

/** As it ships, with its second opinion. */
const engine = createEngine(
  builtInKnowledge,
  createLearnedReader(new Uint8Array(readFileSync('public/model.bin')).buffer),
);

/** Abuse in whosever mouth; that what is due will be given may look like a demand in a customer's message. */
const NEVER: ReadonlySet<AbuseKind> = new Set([
  'familiarity',
  'insult',
  'humiliation',
  'profanity-at',
  'threat',
  'hate',
]);
/** What is said to happen next has a day. */
const NEXT = /I will write to you|our answer by|напишу [Вв]ам|отвечу [Вв]ам до|отримаєте до/u;
const SENTENCE_END = /[.!?…](?=\s|$)/gu;

/** What is answered, by somebody on Вы/Ви; a threat may be passed on. */
const INSULTS: Record<Language, string> = {
  en: 'Sir, where is it? You idiots.',
  ru: 'Где Ваш ответ? Идиоты.',
  uk: 'Де Ваша відповідь? Ідіоти.',
};
const THREATS: Record<Language, string> = {
  en: 'I know where you work, watch out.',
  ru: 'Где Ваш ответ? Ходите и оглядывайтесь, я Вас найду.',
  uk: 'Де Ваша відповідь? Ходіть і озирайтеся, я Вас знайду.',
};

/** What our own review and our reading of abuse object to, were a customer on Вы/Ви answered with it. */
function objections(text: string, language: Language, kind: AbuseKind): string[] {
  const customer = (kind === 'threat' || kind === 'harassment' ? THREATS : INSULTS)[language];
  const { findings, language: judged } = engine.review(text, { customer }, { language });
  const { evidence } = engine.assess(text, { language });
  return [
    ...findings.map(({ rule, entry, start, end }) => `${rule} (${entry}): ${text.slice(start, end)}`),
    ...evidence
      .filter(({ kind }) => NEVER.has(kind))
      .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ...(judged === language ? [] : [`written in ${judged}`]),
  ];
}

const OCCASIONS = LANGUAGES.flatMap((language) => ABUSE_KINDS.map((kind) => [language, kind] as const));

describe.each(OCCASIONS)('every boundary in %s against %s', (language, kind) => {
  const made = everyBoundary(language, kind);
  // what differs in capital letters alone is read alike
  const texts = [...new Map(made.map(({ text }) => [text.toLowerCase(), text])).values()];

  it('passes our own review', () => {
    expect(made.length).toBeGreaterThan(100);
    expect(texts.map((text) => [text, objections(text, language, kind)]).filter(([, found]) => found?.length)).toEqual(
      [],
    );
  });

  it('is whole: nothing left to fill but what only the agent can decide', () => {
    for (const { text, gaps, problem, rung } of made) {
      expect(text).not.toMatch(/[{}]| {2}|^\s|\s$|[.!?] ?[.,]/u);
      expect(text).toMatch(/^[\p{Lu}«“]/u);
      const decides = kind === 'blackmail' || (problem !== 'none' && rung === 'close');
      // a day and an hour that nobody may promise but the agent
      const promises = problem !== 'none' && rung !== 'close' && NEXT.test(text);
      expect([text, gaps.length]).toEqual([text, decides || promises ? 1 : 0]);
    }
  });

  it('is two sentences in a direct message, one more for who steps in, and for a problem that is still worked on', () => {
    for (const { text, length, problem, role, rung } of made) {
      if (length === 'long') continue;
      const most = 2 + Number(problem !== 'none' && rung !== 'close') + Number(role !== 'agent');
      const sentences = text.replace(/[“«[][^”»\]]*[”»\]]/gu, '').match(SENTENCE_END)?.length ?? 0;
      expect([text, sentences <= most]).toEqual([text, true]);
      expect(text).not.toContain('\n');
    }
  });

  it('as a letter has a greeting and, where the name is known, a signature', () => {
    for (const { text, length, talk } of made) {
      if (length === 'short') continue;
      expect(text).toMatch(/^(?:Hello|Здравствуйте|Вітаю)\P{L}/u);
      if (talk.agentName) expect(text.endsWith(`,\n${talk.agentName}`)).toBe(true);
      else expect(text).not.toMatch(/Kind regards|С уважением|З повагою/u);
    }
  });

  it('addresses one person throughout in the chosen form', () => {
    for (const { text, talk } of made) {
      if (language === 'en') continue;
      const amid = text.match(/(?<=[\p{Ll}\d,;:)»] [«(]?)В(?:[ыи]|а[мс]|ами|аш\p{Ll}*)(?!\p{L})/gu) ?? [];
      const small = text.match(/(?<!\p{L})в(?:[ыи]|а[мс]|ами|аш\p{Ll}*)(?!\p{L})/gu) ?? [];
      expect([text, talk.smallYou ? amid : small]).toEqual([text, []]);
    }
  });

  it('speaks of the agent as “me” only in the agent’s own mouth', () => {
    for (const { text, role } of made) {
      if (role === 'agent') continue;
      expect(text).not.toMatch(
        /\bat me\b|being (?:insulted|sworn)|мой адрес|свой адрес|(?:мою|свою) адресу|мой руковод|my manager|руководителю|керівникові/u,
      );
    }
  });
});
