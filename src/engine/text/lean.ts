/**
 * Which of the two Cyrillic languages a word points to. Letters that only one of them has come first, then frequent
 * words, then endings and sounds that one of them has far more often.
 */

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

const RUSSIAN = words(
  `и что как когда где почему зачем сколько есть нет очень еще только если меня мне мной мое была они кто его ее
  их им или пожалуйста здравствуйте здравствуй чтобы потому сейчас теперь опять снова больше надо нужно нельзя хотите
  можете будет будете после через со тоже также просто никто ничего никогда всегда почти из пор дайте
  верните где-то что-то заказ какая какие такие эти он она оно спасибо пусть хотя вообще ничуть чуть-чуть деньги вместо день дней нам
  вам кому чего чем сам сама сами иди идите пришел пришла привезли сделайте ответьте работает получил получила`,
);
const UKRAINIAN = words(
  `що це як коли де чому навіщо скільки немає нема дуже ще лише вже якщо мене мені був була було вона воно вони хто
  його її їх їм або чи будь ласка добридень щоб бо тому зараз тепер знову більше треба потрібно можете буде будете
  після через зі із собі теж також просто ніхто нічого ніколи завжди майже й від досі поверніть замовлення який яка
  яке яку які хіба адже дякую де-небудь хай нехай хоча взагалі замість день днів нам вам кому чого чим сам сама самі іди
  йди йдіть прийшов прийшла привезли зробіть відповідайте працює отримав отримала бачу роботу дав дала гроші кошти роблю
  можна бути мати немов мов аби щойно доки поки ось оце отак слухай слухайте
  кажу кажеш кажете знайду знайдемо знайдіть купальнику ти ми ви але якась якийсь якось десь хтось щось колись жоден
  жодна жодного звісно гаразд разом нащо решта геть щодня вибачте пробачте перепрошую шановна шановний бабуся
  година години годину годин хвилин хвилини тиждень грошей гривень рахунок чекаю чекав чекали кажуть нервуй нервуйте`,
);
/** Sure of a word that tells by itself; two words that only lean make it sure too. */
export const SURE = 2;
const CERTAIN = 3;

const RUSSIAN_ENDINGS = words(
  'ешь ишь ашь тся ует ает яет еет ают яют уют ость ции ция ние ния ием ает аться иться ая яя ое ее ие ия ию ии ал ил ел ят ит ут ют ого-то ой',
);
const UKRAINIAN_ENDINGS = words(
  'ати ити ути яти ння ття нням цтво лася лося вся лися ися йся шся теся мося тиму тиме ав ив яв ував ою ею вий рий лий мий бий пий дий ець',
);
/** Both languages have these, although an ending says otherwise. */
const NEITHER = words(
  `такой мой свой твой мои твои свои или али все себя тебя меня тебе себе всего того этого кого пакет билет день будь
  хотіла була дала мала стала одна одну одной персонал материал скандал канал сигнал кредит визит лимит`,
);

/** Lean of words seen before; emptied when full. */
const KEPT = 20_000;
const known = new Map<string, number>();

/** Above 0 towards Russian, below 0 towards Ukrainian; ±`SURE` and more settles a sentence. @param form in Cyrillic letters */
export function leanOf(form: string): number {
  let lean = known.get(form);
  if (lean === undefined) {
    lean = weigh(form);
    if (known.size >= KEPT) known.clear();
    known.set(form, lean);
  }
  return lean;
}

function weigh(form: string): number {
  if (/[ыэъ]/.test(form)) return CERTAIN;
  if (/[іїєґ']/.test(form) || /[тсдцз]ьо|[сцз]ьк/.test(form)) return -CERTAIN;
  const russian = RUSSIAN.has(form);
  const ukrainian = UKRAINIAN.has(form);
  if (russian !== ukrainian) return russian ? SURE : -SURE;
  if (russian || form.length < 4 || NEITHER.has(form)) return 0;
  if (form.endsWith('тся')) return SURE;
  // «працюватимеш», «ростуть», «кажуть»: Russian has only infinitives in -нуть
  if (/ти(меш|мемо|мете)$/.test(form) || (form.length >= 6 && /(ю|[^н]у)ть$/.test(form))) return -SURE;
  let lean = 0;
  if (endsIn(form, RUSSIAN_ENDINGS)) lean += 1;
  if (endsIn(form, UKRAINIAN_ENDINGS)) lean -= 1;
  if (form.length >= 6 && /^(роз|ви[бгкмпрх])/.test(form)) lean -= 1;
  return lean;
}

function endsIn(form: string, endings: ReadonlySet<string>): boolean {
  return endings.has(form.slice(-2)) || endings.has(form.slice(-3)) || endings.has(form.slice(-4));
}
