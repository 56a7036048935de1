import type { Language, Talk } from '../model';
import { fillSlots, type SlotValues } from '../wording/slots';
import { allowsPresent, type Case, deservesPresent, situationsOf } from './compensate';
import { complains, harmOf } from './harm';
import { FORMS, type Form, type FormWording, type Redress } from './redress';

/** What speaks for a form of apology, the weightiest first. */
export type FormReason =
  | 'small'
  | 'practical'
  | 'emotional'
  | 'severe'
  | 'repeated'
  | 'long-standing'
  | 'personal'
  | 'abuse';
/** Which present, if any (docs/craft.md §3): the promised thing for free, a small one for a customer of years, none. */
export type GiftAdvice = 'none' | 'promised-thing' | 'small-present';

/** In which form to apologise, why, and in which words. */
export interface FormAdvice {
  /** One form, or two that go together, in the order in which they happen. */
  advised: Form[];
  because: FormReason[];
  gift: GiftAdvice;
  language: Language;
  /** For every form that the packs have words for, one. */
  scripts: { form: Form; text: string }[];
}

/**
 * The form of the apology (S0): a voice is worth more where a day was spoiled or it failed again, a card where somebody
 * has been coming for years, a person where a person did the harm. Who threatens is answered in writing.
 * @returns null for a message without a complaint
 */
export function adviseForm(talk: Talk, customer: Case, redress: Redress, values: SlotValues): FormAdvice | null {
  if (!complains(customer.assessment)) return null;
  const { language } = customer.assessment;
  return {
    ...formsFor(talk, customer),
    gift: giftFor(customer),
    language,
    scripts: FORMS.flatMap((form) => {
      const text = scriptOf(redress.forms, form, language, values);
      return text === null ? [] : [{ form, text }];
    }),
  };
}

/** From this severity of abuse on nobody is sent to talk to the customer in person. */
const IN_WRITING = 2;

function formsFor({ channel }: Talk, customer: Case): Pick<FormAdvice, 'advised' | 'because'> {
  const { reading, assessment, earlier, history } = customer;
  if (assessment.severity >= IN_WRITING) return { advised: ['message'], because: ['abuse'] };
  const severity = harmOf(assessment, history);
  const told = situationsOf(reading, assessment, earlier);
  const because: FormReason[] = [
    ...(severity === 3 ? (['severe'] as const) : []),
    ...(told.includes('rude-staff') || told.includes('privacy') ? (['personal'] as const) : []),
    ...(assessment.losses.some(({ sort }) => sort === 'emotional') ? (['emotional'] as const) : []),
    ...(history.repeated ? (['repeated'] as const) : []),
  ];
  const aloud: Form = channel === 'message' && severity < 3 ? 'voice' : 'call';
  const first: Form =
    because.length === 0 ? 'message' : because.includes('personal') && severity === 3 ? 'in-person' : aloud;
  const second: Form | undefined = history.longStanding ? 'note' : severity === 3 ? 'message' : undefined;
  if (because.length === 0) because.push(severity === 1 ? 'small' : 'practical');
  if (history.longStanding) because.push('long-standing');
  return { advised: second ? [first, second] : [first], because };
}

function giftFor(customer: Case): GiftAdvice {
  const { assessment, history } = customer;
  if (!allowsPresent(customer) || !deservesPresent(assessment)) return 'none';
  if (history.longStanding) return 'small-present';
  return harmOf(assessment, history) === 1 ? 'none' : 'promised-thing';
}

/** Begins a line that is said where the line before it was left out. */
const OTHERWISE = '| ';

/** What the last pack that has words for the form says; a line whose slot can't be filled is left out. */
function scriptOf(forms: readonly FormWording[], form: Form, language: Language, values: SlotValues): string | null {
  const wording = forms.findLast((one) => one.form === form && one.language === language);
  if (!wording) return null;
  const lines: string[] = [];
  let said = false;
  for (const line of wording.text.split('\n')) {
    const isOtherwise = line.startsWith(OTHERWISE);
    if (isOtherwise && said) continue;
    const filled = fillSlots(isOtherwise ? line.slice(OTHERWISE.length) : line, values);
    said = filled !== null;
    if (filled !== null) lines.push(filled.charAt(0).toUpperCase() + filled.slice(1));
  }
  return lines.join('\n').trim() || null;
}
