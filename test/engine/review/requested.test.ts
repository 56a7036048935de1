import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const rulesIn = (draft: string) => engine.review(draft).findings.map(({ rule }) => rule);

describe('a promise beside a request', () => {
  it.each([
    "Send us your order number. We'll look into it.",
    "We'll look into it. First up, could you DM us the e-mail of the account?",
    "Which browser is it? We'll look into it.",
    "Drop us a DM with the postcode and a photo of the box. Thanks a lot! We'll look into it.",
    'Пришлите, пожалуйста, номер договора и адрес. Обязательно разберёмся.',
    'Свяжемся с Вами. Для этого укажите контактный номер.',
    'Просим указать точный адрес. Проведём проверку.',
    "Надішліть, будь ласка, номер договору. Обов'язково розберемося.",
    'Для перевірки потрібен номер квитка. Розберемося.',
  ])('waits for the answer: %s', (draft) => {
    expect(rulesIn(draft)).not.toContain('vague-promise');
  });

  it.each([
    "We'll look into it.",
    "Send us your order number. That helps. It really does. We'll look into it.",
    "We've got your details, thank you. We'll look into it.",
    'Обязательно разберёмся.',
    'Спасибо, номер получили. Свяжемся с Вами.',
    "Обов'язково розберемося.",
    'Дякуємо, номер отримали. Розберемося.',
  ])('is vague where nothing is asked for beside it: %s', (draft) => {
    expect(rulesIn(draft)).toContain('vague-promise');
  });
});
