import type { Language, Span } from '../../model';
import type { Analysis, Sentence } from '../../text/analysis';

/** Letters of the shortest word that is taken for the name of something. */
const SHORTEST = 4;

/** Words that name nothing a customer would look for in the answer. */
const PLAIN: Record<Language, ReadonlySet<string>> = {
  en: words(
    'your yours this that these those with have been were will would could should they them their there here just only',
    'really very well also because sorry about from when what which than then into some such please dear hello unfortunately',
    'sadly honestly actually probably perhaps maybe seem seems seemed feel felt think must does properly correctly already',
    'again still always never ever right wrong happen happened made make done said know knew please today ours mine myself',
    "yourself ourselves understand know knows see obvious course don't didn't can't won't wasn't weren't isn't it's that's you're we're we've you've i'm",
  ),
  ru: words(
    'вами ваша ваше ваши вашей вашего нами наша наше наши этот этого этой этому была было были будет быть есть если чтобы',
    'тоже также только просто очень уже пока сейчас тогда потому поэтому который которая которые извините простите жаль',
    'сожалению увы похоже видимо наверное возможно показался показалось кажется вообще можно нельзя нужно надо самим самого',
    'понимаете понимаешь знаете знаешь видите сами себя свою свои мной меня моей моего всем всех всего снова опять всегда никогда правильно неправильно случилось вышло',
  ),
  uk: words(
    'вами ваша ваше ваші вашої вашого нами наша наше наші цього цьому була було були буде бути якщо щоби також теж тільки',
    'лише просто дуже вже поки зараз тоді тому який яка які вибачте пробачте перепрошую шкода прикро жаль схоже мабуть',
    'напевно можливо здався здалося здається взагалі можна треба потрібно самі себе свою свої мною мене моєї мого усім усіх',
    'розумієте розумієш знаєте знаєш бачите всього знову завжди ніколи правильно неправильно сталося вийшло',
  ),
};

/** Whether words name things: nouns, names, numbers, told by their length and by what they are not. */
export function namesThings({ text, tokens }: Analysis, sentence: Sentence, { start, end }: Span): boolean {
  return tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(
      (token) =>
        token.start >= start &&
        token.end <= end &&
        token.kind !== 'mark' &&
        (/\d/u.test(text.slice(token.start, token.end)) ||
          (token.form.length >= SHORTEST && !PLAIN[sentence.language].has(token.form))),
    );
}

function words(...rows: string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(' ')));
}
