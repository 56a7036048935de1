import type { Language } from '../model';
import type { Token } from './analysis';
import { isLatin } from './letters';
import type { SentenceRange } from './sentences';

/**
 * Russian and Ukrainian typed in Latin letters ("gde moy zakaz"). A sentence must show it by several words, because
 * a single one may be a name or another language; then its words are put into Cyrillic, so that the packs know them.
 */

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

const RUSSIAN = words(
  `eto kak gde kogda chto chego pochemu skolko menya mne tebe tebya vas vam vami moy moi moya moe moyu vash vasha vashi vashu vashego
  nash nasha idi idite poshel poshla poshol gde zakaz zakaza dengi uzhe eshe esche net est budet budu kto ili chtoby dlya
  bez dnya nedelyu nedeli chas chasa tolko ochen esli potom nuzhno nuzhen nuzhna nado rabotaet prishla prishel prishlo verni
  vernite otvet gospodi blin suka blyad blyat pidor huy hui nahuy nahui debil durak idiot tupoy tupaya tupye sovsem voobshe prosto kozel kozly svoloch svolochi mraz mrazi tvar
  skotina urod urody mudak mudaki gnida zatknis otvali poshli
  posylka posylku korobka kuda tuda syuda dai dayte zdravstvuyte privet spasibo pozhaluysta`,
);
const UKRAINIAN = words(
  `shcho scho yak koly chomu skilky mene meni tobi vash vasha vashi vashu vashoho vashykh nash idy idit pishov pishla de zamovlennya
  zamovlennia hroshi vzhe shche nemaye nemaie bude budu khto chy abo shchob bez dnia dniv tyzhden tilky duzhe yakshcho
  potribno treba pratsiuie pryishla pryishov vidpovid suka debil durnyi posylka posylku kudy tudy siudy dai daite vitayu pane
  pani bud laska dyakuyu dyakuiu divchynko zolotko vas vam ty tam vy zhopu ruky nizhky mozhna kysh`,
);
/** Words of both that are words, names or slang elsewhere too. */
const WEAK = words(
  'na ne ty vy ya tam tut po za iz ot do i a on my no da ni so u v s k o z den pod nad li zhe sho ta te shtuchka lokh loh',
);
const ENGLISH = words(
  `the an you we he she it they is are was were be been of in at for and or but not your our me us him them this that these
  what why how when where who have has had did don't can't will would could should can please sorry with from by as if im i'm u ur pls
  ok lol get got ive its just all any there here now out up like good time service order back refund`,
);
const SHAPES =
  /zh|shch|kh|iy$|yy$|yi$|aya$|oyu$|iya$|iia|ovo$|ogo$|oho$|yat$|yut$|iut$|aet$|uet$|aie$|nny|sk[aiyou]|tsy|ykh$|ami$|chk|ushk|vsya|lsya|tsya/;

const ENOUGH = 3;

/** The language that a sentence of Latin words is transliterated from, or null. */
export function transliteratedFrom(
  tokens: readonly Token[],
  { firstToken, endToken }: SentenceRange,
): 'ru' | 'uk' | null {
  let count = 0;
  let score = 0;
  let russian = 0;
  let ukrainian = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    if (!isLatin(token.form.charCodeAt(0))) return null;
    count++;
    const ru = RUSSIAN.has(token.form);
    const uk = UKRAINIAN.has(token.form);
    if (ru) russian++;
    if (uk) ukrainian++;
    if (ru || uk) score += 2;
    else if (ENGLISH.has(token.form)) score -= 3;
    else if (WEAK.has(token.form)) score += 1;
    else if (token.form.length > 3 && SHAPES.test(token.form)) score += 1;
  }
  if (russian + ukrainian === 0 || score < ENOUGH || score * 2 < count) return null;
  return ukrainian > russian ? 'uk' : 'ru';
}

const SOUNDS: Record<'ru' | 'uk', [string, string][]> = {
  ru: pairs(
    'shch щ sch щ zh ж kh х ts ц ch ч sh ш yo е yu ю ya я ye е ju ю ja я a а b б c ц d д e е f ф g г h х i и j й k к l л m м n н o о p п q к r р s с t т u у v в w в x х z з',
  ),
  uk: pairs(
    'shch щ zh ж kh х ts ц ch ч sh ш yu ю iu ю ya я ia я ye є ie є yi ї a а b б c ц d д e е f ф g г h г i і j й k к l л m м n н o о p п q к r р s с t т u у v в w в x х z з',
  ),
};
/** y after a vowel, and after a consonant. */
const Y: Record<'ru' | 'uk', [string, string]> = { ru: ['й', 'ы'], uk: ['й', 'и'] };

function pairs(list: string): [string, string][] {
  const flat = list.split(' ');
  return flat.flatMap((latin, index) => (index % 2 === 0 ? [[latin, flat[index + 1] ?? ''] as [string, string]] : []));
}

/** The word in Cyrillic letters, as it sounds; soft signs that were not typed stay missing. */
export function toCyrillic(form: string, language: Exclude<Language, 'en'>): string {
  let word = '';
  for (let at = 0; at < form.length; ) {
    if (form[at] === 'y' && !SOUNDS[language].some(([latin]) => latin.length > 1 && form.startsWith(latin, at))) {
      word += Y[language][at > 0 && !'aeiou'.includes(form[at - 1] ?? '') ? 1 : 0];
      at++;
      continue;
    }
    // "hui", "tupoi": what closes a word after a vowel is й
    if (language === 'ru' && form[at] === 'i' && at === form.length - 1 && 'aeiou'.includes(form[at - 1] ?? '-')) {
      word += 'й';
      break;
    }
    const sound = SOUNDS[language].find(([latin]) => form.startsWith(latin, at));
    word += sound ? sound[1] : form[at];
    at += sound ? sound[0].length : 1;
  }
  return word;
}
