import type { Language, Span } from '../../model';
import type { Analysis } from '../../text/analysis';
import { inSmallLetters, overSmallLetters } from '../../text/small-letters';
import { oneOf } from './turning';

/**
 * Words beside a fault that deny responsibility or shrug it off. Once we own the fault they take it back ("we lost it,
 * not us"), so a rewrite never keeps them (S2).
 */
const WORDS: Record<Language, string> = {
  en: oneOf(
    "(?:and |but )?(?:it |that |this )?(?:was not|wasn't|is not|isn't|not) (?:really )?(?:us|ours?(?: fault| doing| mistake| problem)?|me|my (?:fault|doing|mistake|problem))",
    "(?:and |but |so )?(?:it |that |this )?(?:has |had |is |was |it's |that's )?nothing to do with (?:us|me), (?:and |so |but )?(?:we're|we are|we aren't|we're not|i'm not|i am not) (?:not )?to blame",
    "(?:so )?what can (?:i|we|you) (?:say|do), that's (?:just )?life, (?:these|such) things happen, it happens, (?:and |so )?(?:i|we) (?:won't|will not|refuse to|am not going to|'m not going to) (?:tolerate|accept|put up with|stand for) (?:it|this|that)",
    "(?:and |but )?we(?:'re| are) (?:just|only|merely) [^,.!?]{2,40}, (?:and |but )?we (?:just|only|merely) (?:sell|sold|take|took|book|handle|pass|resell|forward|host|list|arrange|act|deliver|collect)(?: [^,.!?]{2,50})?",
    "(?:and |but |so )?you (?:weren't|were not|wasn't) (?:even )?(?:at )?(?:home|there|in|answering|available), (?:and |but |so )?you (?:didn't|did not|never|don't|do not) (?:answer|open|pick up|respond|come|show up|turn up|listen|read)(?: [^,.!?]{2,40})?, you keep \\p{L}+ing [^,.!?]{2,40}",
    "(?:and |but )?we (?:handed|sent|shipped|gave|packed|dropped) (?:it|them) (?:over |out |off )?(?:intact|undamaged|in one piece|in perfect \\p{L}+|on time), (?:and |then )?i(?:'ll| will) (?:just |simply )?(?:close|end|block) (?:this|the) (?:ticket|chat|conversation|call|case), (?:\\p{L}+ ){1,3}(?:are|is) (?:often|sometimes|usually) (?:wrong|late)",
    "(?:and |but )?we (?:would|could|might)(?:n't| not| never)? have \\p{L}+(?:ed|en|t)(?: [^,.!?]{2,60})?, take it or leave it, (?:and |or |then )?i(?:'ll| will)(?: just)? (?:hang up|put the phone down|end this call)",
    "(?:and |but )?(?:i've got|i have(?: got)?|we've got|we have(?: got)?|there are) (?:\\p{L}+ ){0,2}(?:other |more )?(?:people|customers|clients|guests|patients|callers)(?: waiting| in (?:the )?(?:queue|line)| to (?:serve|see|help))?",
    "(?:and |so |but )?(?:i|we)(?: simply| just)? (?:won't|will not|can't|cannot|refuse to|am not going to|'m not going to|are not going to) (?:help|assist|serve|deal with|talk to|speak to|speak with|listen to) you(?: (?:any ?more|any further|any longer|like this|like that|then|today))?",
    "we(?: have|'ve)? sold (?:hundreds|thousands|dozens|plenty|lots|\\d+)(?: of)? [^,]{2,40}",
  ),
  ru: oneOf(
    '(?:а |и |но )?(?:мы|я) (?:тут |здесь |к этому |в этом )*(?:ни при ч[её]м|не виноват\\p{L}*), (?:а )?не (?:мы|я), (?:а |и )?(?:это )?не наша (?:вина|ошибка|проблема), (?:а |и )?нашей вины (?:тут |здесь |в этом )*нет',
    'это не ко мне, это не к нам, это не мо[йяё] \\p{L}+, что (?:тут |здесь |уж )*(?:скажешь|поделаешь|поделать), ничего не поделаешь, (?:так|такое|всякое|всё|все) (?:иногда |порой )?бывает, с кем не бывает, бывает, не хамите(?: мне)?, не грубите(?: мне)?, (?:я )?(?:этого )?не потерплю',
    '(?:а |и )?(?:я |мы )?(?:больше )?(?:такого|этого|такое|такой тон|хамства) (?:больше |от Вас )?(?:терпеть |слушать |выслушивать )?не (?:буду|будем|потерплю|потерпим|стану|собира\\p{L}+|намерен\\p{L}*)(?: (?:терпеть|слушать|выслушивать))?, (?:а |и )?положу трубку',
    '(?:а |и )?мы (?:тут |здесь |всего )*(?:лишь|только|просто) (?:регистратур|ресепш|посредник|диспетчер|магазин|площадк|колл-центр|оператор|агентств|салон|прода|принима|переда|оформля|брониру|размеща|достав)\\p{L}*(?: [^,.!?]{2,50})?, (?:а |и )?мы \\p{L}+ (?:лишь|только|просто) (?:прода|принима|переда|оформля|брониру|размеща|достав)\\p{L}+',
    '(?:а |и |но )?Вас (?:просто )?не было(?: дома| на месте| там)?, (?:а |и |но )?Вы не (?:открыли|ответили|отвечали|взяли трубку|брали трубку|вышли|были дома|подошли|слушаете)(?: [^,.!?]{2,40})?',
    '(?:а |и )?мы (?:сдали|отправили|передали|упаковали) (?:его|её|ее|их|вс[её]) (?:целым|целой|целыми|целиком|вовремя|в порядке|в целости), (?:а |и |то )?(?:я )?закрою (?:обращение|чат|диалог|заявку), (?:\\p{L}+ ){1,5}(?:часто|иногда) (?:бывает|бывают|случается|случаются)(?: [^,.!?]{2,30})?',
    '(?:то |тогда )?(?:мы |я )?(?:не )?\\p{L}+(?:л|ла|ли) бы(?: [^,.!?]{2,60})?, не нравится [–—-] (?:идите|ищите|подавайте) [^,.!?]{2,40}',
    '(?:а |и )?у (?:меня|нас) (?:тут |здесь )?(?:ещё |еще )?(?:\\p{L}+ ){1,2}(?:человек|клиентов|людей|гостей|пациентов)(?: в очереди| ждут| в зале)?',
    '(?:мы )?(?:уже )?продали (?:сотни|тысячи|десятки|много|\\d+) [^,]{2,40}',
  ),
  uk: oneOf(
    '(?:а |і |й |але )?(?:ми|я) (?:тут |до цього |у цьому |в цьому )*(?:ні до чого|ні при чому|не винн\\p{L}*), (?:а )?не (?:ми|я), (?:а |і )?(?:це )?не наша (?:вина|помилка|проблема), (?:а |і )?нашої провини (?:тут |у цьому |в цьому )*нема\\p{L}*',
    'це не до мене, це не до нас, це не м(?:ій|оя|оє) \\p{L}+, що (?:тут |вже )*(?:скажеш|вдієш|поробиш), нічого не вдієш, (?:так|таке|всяке|усяке|все|усе) (?:іноді |інколи )?буває, з ким не буває, буває, не хаміть(?: мені)?, не грубіть(?: мені)?, (?:я )?(?:цього )?не потерплю',
    '(?:а |і |й )?(?:я |ми )?(?:більше )?(?:такого|цього|таке|такий тон|хамства) (?:більше |від Вас )?(?:терпіти |слухати |вислуховувати )?не (?:буду|будемо|потерплю|потерпимо|стану|збира\\p{L}+|маю наміру)(?: (?:терпіти|слухати|вислуховувати))?, (?:а |і |й )?покладу слухавку',
    '(?:а |і |й )?ми (?:тут |усього |всього )*(?:лише|тільки|просто|лиш) (?:реєстратур|рецепці|ресепш|посередник|диспетчер|магазин|майданчик|кол-центр|оператор|агентств|салон|прода|прийма|переда|оформл|броню|розміщу|достав)\\p{L}*(?: [^,.!?]{2,50})?, (?:а |і |й )?ми \\p{L}+ (?:лише|тільки|просто) (?:прода|прийма|переда|оформл|броню|розміщу|достав)\\p{L}+',
    '(?:а |і |й |але )?Вас (?:просто )?не було(?: вдома| на місці| там)?, (?:а |і |й |але )?Ви не (?:відчинили|відкрили|відповіли|відповідали|взяли слухавку|брали слухавку|вийшли|були вдома|підійшли|слухаєте)(?: [^,.!?]{2,40})?',
    '(?:а |і |й )?ми (?:здали|відправили|передали|запакували) (?:його|її|їх|все|усе) (?:цілим|цілою|цілими|вчасно|цілісіньким), (?:а |і |й |то )?(?:я )?закрию (?:звернення|чат|діалог|заявку), (?:\\p{L}+ ){1,5}(?:часто|інколи|іноді) (?:буває|бувають|трапляється|трапляються)(?: [^,.!?]{2,30})?',
    '(?:то |тоді )?(?:ми |я )?(?:не )?\\p{L}+(?:в|ла|ли) би?(?: [^,.!?]{2,60})?, не подобається [–—-] (?:йдіть|ідіть|шукайте|подавайте) [^,.!?]{2,40}',
    '(?:а |і |й )?у (?:мене|нас) (?:тут )?(?:ще )?(?:\\p{L}+ ){1,2}(?:людей|клієнтів|гостей|осіб|пацієнтів)(?: у черзі| в черзі| чекають| у залі)?',
    '(?:ми )?(?:уже |вже )?продали (?:сотні|тисячі|десятки|багато|\\d+) [^,]{2,40}',
  ),
};

const between = (before: string, after: string) => (language: Language) =>
  overSmallLetters(`${before}(?:${WORDS[language].replaceAll("'", "['’ʼ]")})${after}`);
const perLanguage = (build: (language: Language) => RegExp): Record<Language, RegExp> => ({
  en: build('en'),
  ru: build('ru'),
  uk: build('uk'),
});

const ALONE = perLanguage(between('^[\\s,;–—-]*', '[\\s,;.!…–—-]*$'));
const PART = perLanguage(between('(?:^|[,;:.–—] *)', ' *(?=[,;.!…–—]|$)'));

/** Whether words say nothing else: they may go with the fault. */
export function onlyTakesBack({ text }: Analysis, { start, end }: Span, language: Language): boolean {
  return ALONE[language].test(inSmallLetters(text.slice(start, end)));
}

/** Whether a clause among words does so. */
export function takesBack(words: string, language: Language): boolean {
  return PART[language].test(inSmallLetters(words));
}
