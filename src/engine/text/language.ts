import type { Language } from '../model';
import type { Token } from './analysis';
import { isCyrillic, isLatin } from './letters';
import type { SentenceRange } from './sentences';

/**
 * The language of each sentence: script first, then for Cyrillic the letters that only one of the two has,
 * frequent words and endings. A sentence that tells too little takes what the rest of the text says, then `hint`.
 */
export function languagesOf(tokens: Token[], sentences: readonly SentenceRange[], hint?: Language): Language[] {
  const traces = sentences.map((sentence) => traceOf(tokens, sentence));
  const whole = traces.reduce(add, { ...NOTHING });
  const cyrillic = decideCyrillic(whole) ?? (hint && hint !== 'en' ? hint : 'ru');
  const found = traces.map((trace) => decide(trace, whole, cyrillic));
  return found.map(
    (language, index) => language ?? nearest(found, index) ?? hint ?? (whole.latin > 0 ? 'en' : cyrillic),
  );
}

interface Trace {
  /** Words in each script. */
  latin: number;
  cyrillic: number;
  /** Weight of what points to each language. */
  en: number;
  ru: number;
  uk: number;
}

const NOTHING: Trace = { latin: 0, cyrillic: 0, en: 0, ru: 0, uk: 0 };
const SURE = 2;

const words = (list: string): Set<string> => new Set(list.split(' '));

const ENGLISH = words(
  'the a an i you we he she it they is are was were be been to of in on at for and or but not no my your our me us him her them this that these those ' +
    "what why how when where who have has had do does did don't didn't can't will would could should can please sorry with from by as if so very all any get got",
);
const RUSSIAN = words(
  'и что как когда где почему зачем сколько есть нет очень еще только уже если меня мне мной мой моя мое был было она он оно они кто его ее их им или вот ' +
    'пожалуйста здравствуйте здравствуй привет чтобы потому сейчас теперь опять снова больше надо нужно можно нельзя хочу можете будет буду будете после ' +
    'через без со себя себе свой тоже также просто никто ничего никогда всегда почти ли же из от об об до сих пор ну да ага дайте верните где-то что-то ' +
    'заказ деньги вас вам какой какая какие такой такие этот эта это эти',
);
const UKRAINIAN = words(
  'що це як коли де чому навіщо скільки немає нема дуже ще тільки лише вже якщо мене мені мій моя моє був була було вона він воно вони хто його її їх їм або чи ' +
    'будь ласка добридень вітаю привіт щоб бо тому зараз тепер знову більше треба потрібно можна хочу можете буде буду будете після через без зі із себе собі свій теж ' +
    'також просто ніхто нічого ніколи завжди майже та й до від досі ну так дайте поверніть замовлення гроші вас вам який яка які такий такі цей ця ці хіба адже дякую',
);
const RUSSIAN_ENDINGS = words(
  'ать ить еть ять ует ает яет ешь ишь ала ила ость ции ция ние ния ием аться иться ился алась ет ая яя ое ее ой ие ия ию ии ал ил',
);
const UKRAINIAN_ENDINGS = words(
  'ати ити іти ути ює ає яє еш иш ння ття нням ість ції ція ться лася лося вся ав ив ів ої ою ею єю ий',
);
/** Written so by both languages: tell nothing although an ending says so. */
const NEUTRAL = words('такой такий мой ой добрий');

function traceOf(tokens: Token[], sentence: SentenceRange): Trace {
  const trace = { ...NOTHING };
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const first = token.form.charCodeAt(0);
    if (isLatin(first)) {
      trace.latin++;
      if (ENGLISH.has(token.form)) trace.en += SURE;
    } else if (isCyrillic(first)) {
      trace.cyrillic++;
      weigh(token.form, trace);
    }
  }
  return trace;
}

function weigh(form: string, trace: Trace): void {
  for (let at = 0; at < form.length; at++) {
    const letter = form[at] ?? '';
    if (letter === 'ы' || letter === 'э' || letter === 'ъ') trace.ru += SURE + 1;
    else if (letter === 'і' || letter === 'ї' || letter === 'є' || letter === 'ґ' || letter === "'")
      trace.uk += SURE + 1;
    else continue;
    return;
  }
  const russian = RUSSIAN.has(form);
  const ukrainian = UKRAINIAN.has(form);
  if (russian && !ukrainian) trace.ru += SURE;
  if (ukrainian && !russian) trace.uk += SURE;
  if (russian || ukrainian || form.length < 4 || NEUTRAL.has(form)) return;
  if (endsIn(form, RUSSIAN_ENDINGS)) trace.ru += 1;
  if (endsIn(form, UKRAINIAN_ENDINGS)) trace.uk += 1;
}

function endsIn(form: string, endings: Set<string>): boolean {
  return endings.has(form.slice(-2)) || endings.has(form.slice(-3)) || endings.has(form.slice(-4));
}

function add(sum: Trace, trace: Trace): Trace {
  sum.latin += trace.latin;
  sum.cyrillic += trace.cyrillic;
  sum.en += trace.en;
  sum.ru += trace.ru;
  sum.uk += trace.uk;
  return sum;
}

function decideCyrillic(trace: Trace): Language | null {
  if (trace.ru === trace.uk) return null;
  return trace.ru > trace.uk ? 'ru' : 'uk';
}

/** Null where there is nothing to go by, or only a Latin name within a Cyrillic text. */
function decide(trace: Trace, whole: Trace, cyrillic: Language): Language | null {
  if (trace.latin > trace.cyrillic) {
    const name = trace.latin <= 2 && trace.en === 0 && whole.cyrillic > whole.latin;
    return name ? null : 'en';
  }
  if (trace.cyrillic === 0) return null;
  const sure = Math.abs(trace.ru - trace.uk) >= SURE;
  return sure ? decideCyrillic(trace) : cyrillic;
}

function nearest(found: readonly (Language | null)[], index: number): Language | null {
  for (let far = 1; far <= 8; far++) {
    const near = found[index - far] ?? found[index + far];
    if (near) return near;
  }
  return null;
}
