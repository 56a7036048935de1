import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { StageId, Talk } from '@/engine/model';
import { builtInKnowledge } from '../../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

const CUSTOMERS = {
  en: 'My parcel never arrived, and I went to my sister’s wedding without a present. I was so ashamed.',
  ru: 'Посылка так и не пришла, на свадьбу сестры пришлось идти без подарка. Было очень стыдно.',
  uk: 'Посилка так і не прийшла, на весілля сестри довелося йти без подарунка. Було дуже соромно.',
};

/** The draft with the wording of a stage put where it belongs, the wording itself as «stage». */
function placed(draft: string, stage: StageId, talk: Talk = { customer: CUSTOMERS.en }): string {
  const offer = engine.compose(draft, talk).find((one) => one.stage === stage);
  if (!offer) throw new Error(`Nothing is offered for ${stage}`);
  const { at, before, after } = offer.place;
  return `${draft.slice(0, at)}${before}«${stage}»${after}${draft.slice(at)}`;
}

describe('a missing stage', () => {
  it('begins an empty draft', () => {
    expect(placed('', 'feeling')).toBe('«feeling»');
  });

  it('stands behind the stage before it, in the same paragraph', () => {
    const draft = 'Hello Ann,\n\nI can imagine how upsetting that evening was.\n\nKind regards,\nMaria';
    expect(placed(draft, 'ownership')).toBe(
      'Hello Ann,\n\nI can imagine how upsetting that evening was. «ownership»\n\nKind regards,\nMaria',
    );
  });

  it('stands in front of the stage after it', () => {
    const draft = 'Hello Ann,\n\nI am refunding you the full price today.';
    expect(placed(draft, 'feeling')).toBe('Hello Ann,\n\n«feeling»\n\nI am refunding you the full price today.');
    expect(placed(draft, 'thanks')).toBe('Hello Ann,\n\n«thanks» I am refunding you the full price today.');
  });

  it('stands between the two in one paragraph', () => {
    const draft = 'I can imagine how upsetting that evening was. I am refunding you the full price today.';
    expect(placed(draft, 'ownership')).toBe(
      'I can imagine how upsetting that evening was. «ownership» I am refunding you the full price today.',
    );
  });

  it('has a paragraph of its own where its neighbours speak of something else', () => {
    const draft = 'Hello Ann,\n\nI am refunding you the full price today.\n\nKind regards,\nMaria';
    expect(placed(draft, 'follow-up')).toBe(
      'Hello Ann,\n\nI am refunding you the full price today.\n\n«follow-up»\n\nKind regards,\nMaria',
    );
  });

  it('goes behind all that is said of the stage before it', () => {
    const draft = 'Hello Ann,\n\nI am refunding you the full price today. It takes two days to reach your bank.';
    expect(placed(draft, 'gesture')).toBe(`${draft} «gesture»`);
  });

  it('signs the letter at its end', () => {
    expect(placed('Hello Ann,\n\nI am refunding you today.', 'signature')).toBe(
      'Hello Ann,\n\nI am refunding you today.\n\n«signature»',
    );
  });

  it('stays above a signature with a courtesy in front of it', () => {
    const draft = 'Hello Ann,\n\nI am refunding you the full price today.\n\nThanks again,\nMaria';
    expect(placed(draft, 'gesture', { customer: CUSTOMERS.en, agentName: 'Maria' })).toBe(
      'Hello Ann,\n\nI am refunding you the full price today. «gesture»\n\nThanks again,\nMaria',
    );
  });

  it('stays above every line of a signature, and below a list', () => {
    const draft = 'Hello Ann,\n\nI am refunding you today:\n\n- the parcel\n- the postage.\n\nJo Marsh\nHale & Sons';
    expect(placed(draft, 'follow-up')).toBe(
      'Hello Ann,\n\nI am refunding you today:\n\n- the parcel\n- the postage.\n\n«follow-up»\n\nJo Marsh\nHale & Sons',
    );
  });

  it('keeps to lines without empty ones between them', () => {
    const draft = 'Hi Ann,\nI am refunding you the full price today.\nBest,\nJo';
    expect(placed(draft, 'follow-up')).toBe(
      'Hi Ann,\nI am refunding you the full price today.\n«follow-up»\nBest,\nJo',
    );
  });

  it('does not join a sentence that has no end yet', () => {
    expect(placed('I can imagine how upsetting that evening was', 'ownership')).toBe(
      'I can imagine how upsetting that evening was\n\n«ownership»',
    );
  });

  it('never parts a greeting from the sentence that it opens', () => {
    const draft = 'Hello Ann, I am refunding you the full price today.';
    expect(placed(draft, 'feeling')).toBe(`${draft} «feeling»`);
  });

  it.each([
    ['ru', 'Здравствуйте, Анна!\n\nПредставляю, как обидно было остаться без подарка.\n\nС уважением,\nМария'],
    ['uk', 'Вітаю, Анно!\n\nУявляю, як прикро було залишитися без подарунка.\n\nЗ повагою,\nМарія'],
  ] as const)('knows greetings and signatures in %s', (language, draft) => {
    const [greeting, feeling, signature] = draft.split('\n\n');
    const talk = { customer: CUSTOMERS[language] };
    expect(placed(draft, 'ownership', talk)).toBe(`${greeting}\n\n${feeling} «ownership»\n\n${signature}`);
    expect(placed(draft, 'follow-up', talk)).toBe(`${greeting}\n\n${feeling}\n\n«follow-up»\n\n${signature}`);
  });
});
