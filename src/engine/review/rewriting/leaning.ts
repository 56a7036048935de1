import type { Language } from '../../model';
import { oneOf, wholeWords } from './turning';

const opens = (...rows: string[]) => new RegExp(`^(?:${oneOf(...rows)})(?!\\p{L})`, 'iu');

/** A sentence or a clause that begins so leans on the one before it. */
export const LEANS: Record<Language, RegExp> = {
  en: opens(
    'we only, we just, we merely, he, she, they, it, its, his, her, their, this, that, these, those, so, but, also, and, or, still',
    'instead, then, otherwise, however, either, both, such, there, which, hence, therefore, even so, at least',
    "in that case, same, one, ones, nor, besides, plus, too, maybe, perhaps, not, don't",
    'please (?:ask|contact|call|write)',
  ),
  ru: opens(
    'мы только, мы лишь, чем, отсюда, оттого, отчего, он, она, они, оно, его, её, ее, их, это, этот, эта, эти, этого, этой, тот, та, те, того, там, туда',
    'тогда, поэтому, но, а, и, или, зато, также, тоже, иначе, однако, потом, затем, к тому же, кроме того',
    'в таком случае, так, такой, такие, сам, сама, пусть, хотя, ведь, ему, ей, им, в этом, при этом, ещё, да',
    'то, вот, какой, какая, какие, к нам, не, ни, мол, дескать, пишите, звоните, обращайтесь',
  ),
  uk: opens(
    'ми лише, ми тільки, чим, звідси, від того, через те, хай, він, вона, вони, воно, його, її, їх, це, цей, ця, ці, цього, цієї, той, та, ті, там, туди, тоді, тому',
    'але, а, і, й, або, зате, також, теж, інакше, однак, проте, потім, до того ж, крім того, у такому разі',
    'так, такий, такі, сам, сама, хай, хоча, адже, йому, їй, їм, при цьому, тож, отже, ще, та, от, який, яка',
    'які, то, до нас, не, ні, мовляв, пишіть, дзвоніть, звертайтеся',
  ),
};

/** Somebody spoken of further on: with the culprit gone, nobody would know who. */
export const SOMEBODY: Record<Language, RegExp> = {
  en: wholeWords('he, she, they, his, her, their, him, them'),
  ru: wholeWords('он, она, они, его, её, ее, их, ему, ей, им, ним, ней, них, него, нему, нею'),
  uk: wholeWords('він, вона, вони, його, її, їх, їхн\\p{L}+, йому, їй, їм, ним, ній, них, нього, ньому, нею, неї'),
};

/** What belongs to the words before it: nothing can be added in between. */
export const GOES_ON = new RegExp(
  `^,?\\s*(?:${oneOf(
    'what, how, why, where, when, if, that, which, who, whether, что, чтобы, как, когда, почему, где, куда',
    'чем, котор\\p{L}+, если, що, щоб, як, коли, чому, де, куди, чим, який, яка, яке, які, якщо',
  )})(?!\\p{L})`,
  'iu',
);

/** Beginnings of greetings, thanks and farewells: a reply of these alone says nothing. */
export const COURTESY = new RegExp(
  `^(?:${oneOf(
    'hi, hey, hello, dear, good (?:morning|day|afternoon|evening), thanks?, thank you, m(?:r|rs|s|x)\\.? ',
    'have a, yours, kind, best, warm, regards, we (?:look forward|appreciate|hope|value), looking forward',
    "(?:i'm |we're |we are |i am )?(?:so |very |truly )?sorry(?! that| we), we apolog, apolog, please accept, здравствуй",
    'добр(?:ый|ое|ого), уважаем, привет, спасибо, благодар, с уважением, извин(?!ите,\\sчто), прости(?!те,\\sчто), прос(?:им|ьба)',
    'хорошего, приятного, жаль, нам жаль, сожале, всего, рады, ждём, приносим, віта, добр(?:ий|ого)',
    '(?:вельми)?шановн, привіт, дякую, дякуємо, з повагою, вибач(?!те,\\sщо), пробач(?!те,\\sщо), перепрош, просимо, гарного',
    'приємного, прикро, шкода, раді, чекаємо, ласкаво',
    '\\p{Lu}\\p{L}+,\\s(?:здравствуйте|добрый|доброе|вітаю|добрий|доброго)',
  )})`,
  'iu',
);
