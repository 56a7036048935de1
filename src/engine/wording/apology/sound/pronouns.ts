/**
 * Whether a pronoun in a told English clause has nobody and nothing to mean.
 * @param before what the apology says in front of it
 */
export function dangles(text: string, before = ''): boolean {
  if (OF_US.test(text)) return true;
  for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
    // without the verb or the preposition that it hangs on
    const front = `${before} ${text.slice(0, index)}`;
    const said = front.replace(/\S+ $/u, '').replace(HOW_OFTEN, '').replace(HOW_LONG, ' ');
    const form = pronoun.toLowerCase();
    if (/^(?:them|they|their|theirs|they're|they've)$/u.test(form)) {
      const oneOf = !form.startsWith('them') && PERSON.test(said);
      if (!oneOf && !PLURAL.test(said)) return true;
    } else if (/^(?:he|him|his|he's|he'd|himself)$/u.test(form)) {
      if (!PERSON.test(front.replace(WOMAN, ' '))) return true;
    } else if (/^(?:she|her|hers|she's|she'd|herself)$/u.test(form)) {
      if (!PERSON.test(front.replace(MAN, ' '))) return true;
    } else if (form.endsWith('one') || form.endsWith("one's")) {
      if (!NOUN.test(said) && !THING.test(said) && !PLURAL.test(said)) return true;
    } else if (!EXPLETIVE.test(text.slice(index)) && !namesOne(said.replace(SOMEBODY, ' ').replace(MANY, ' ')))
      return true;
  }
  return false;
}

/** Whether a thing is named that "it" may mean. */
function namesOne(said: string): boolean {
  return NOUN.test(said) || THING.test(said);
}

const PRONOUN =
  /(?<![\p{L}'’])(?:they're|they've|them|they|theirs?|he's|she's|he'd|she'd|he|she|himself|herself|him|hers?|his|it's|it|its|(?:the|another|an?) (?:(?:new|old|other|wrong|right|first|second|third|last|same) )?one(?:'s)?(?! (?:who|thing|time|day|person|working|of|hour|star|week|month|side|that|you|we)(?!\p{L})))(?![\p{L}'’])/giu;

/** "Every time someone new asks for it": no thing that "it" could mean. */
const HOW_OFTEN =
  /(?:^|(?<=\s))(?:every|each) (?:single )?(?:time|day|week|month|year|morning|evening|night)(?=\s|$)/gu;

/** "You waited an hour and fifty for it": nor for how long, and how much. */
const HOW_LONG =
  /(?:^|\s)(?:an?|half an|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|\d+|several|all) (?:\p{L}+ )?(?:minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|miles|times|euros|pounds|dollars)(?: and (?:a half|a quarter|\p{L}+ty))?(?=$|[\s,])/gu;

/** A thing or a person that a pronoun behind it may mean; "you" and "we" are no such thing. */
const NOUN =
  /(?:^|\s)(?:the|your|our|an?|another|this|that|these|those|no|every|each|some|one|two|three|four|five|six|both|all|half|\d+) (?:[\p{L}\d'’-]+ )*?[\p{L}\d'’-]+/u;

const PLURAL =
  /(?:^|\s)(?!(?:yours|ours|this|was|has|is|does|us|its|his|hers|days|weeks|months|years|hours|minutes|times|always|sometimes|perhaps|as)(?:\s|$))[\p{L}'’-]*[^s\s'’]s(?=$|[\s,])|(?:^|\s)(?:children|people|kids|men|women|police|family|staff|team|nobody|someone|somebody|everyone|feet|teeth|both|two|three|four|five|six|\d+)(?=$|[\s,])/u;

/** Of whom "he" and "she" are said, beside those whose trade ends like one. */
const PERSON =
  /(?:^|\s)(?!(?:\p{L}*(?:meter|washer|heater|freezer|printer|charger|boiler|router|counter|corner|paper|letter|order|offer|water|dinner|summer|winter|shower|tower|cover|computer|floor|door|mirror|colour|number|sweater|trailer|scooter|folder)|over|under|after|never|ever|either|neither|other|another|rather|later|earlier|longer|further|together|however|four|hour|poor|list|best|least|coffee|three|free|want|restaurant)(?:$|[\s,]|'s))(?:mum|mom|mother|dad|father|parent|wife|husband|partner|boyfriend|girlfriend|fianc\S+|son|daughter|child|kid|baby|toddler|grand\S+|gran|nan|sister|brother|aunt|uncle|cousin|nephew|niece|friend|mate|guest|neighbou?r|colleague|boss|client|customer|passenger|patient|visitor|student|pupil|tenant|lodger|\S+mate|\S+smith|ex|stranger|thief|bride|groom|landlord|landlady|man|woman|guy|bloke|lady|gentleman|boy|girl|person|someone|somebody|nobody|dog|cat|puppy|kitten|horse|pet|rabbit|hamster|nurse|chef|cook|guide|clerk|vet|coach|lawyer|youngest|eldest|oldest|\S+-year-old|[\p{L}]{2,}(?:er|or|ist|ant|ian|ee))(?:'s)?(?=$|[\s,])/iu;

/** Neither "he" nor "him". */
const WOMAN =
  /(?:^|\s)(?:mum|mom|mother|wife|daughter|grandma|grandmother|gran|nan|sister|aunt|niece|girl|lady|woman|bride|landlady|girlfriend|waitress|midwife)(?:'s)?(?=$|[\s,])/giu;

/** Neither "she" nor "her". */
const MAN =
  /(?:^|\s)(?:dad|father|husband|son|grandad|grandpa|grandfather|brother|uncle|nephew|boy|man|guy|bloke|gentleman|groom|landlord|boyfriend|waiter|salesman)(?:'s)?(?=$|[\s,])/giu;

/** Nobody is "it". */
const SOMEBODY =
  /(?:^|\s)(?:the|an?|your|our|some) (?:stranger|man|woman|lady|person|guy|courier|driver|postman|husband|wife|mother|father|mum|mom|dad|son|daughter|sister|brother)(?='?s?(?:$|[\s,]))/giu;

/** Nor are three kids. */
const MANY =
  /(?:^|\s)(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|both|these|those|some|all) (?:\p{L}+ )?\p{L}+s(?=$|[\s,])/gu;

/** "it took two weeks", "it was raining": nobody asks what it is. */
const EXPLETIVE =
  /^it(?:'s| is| was| has|'d| had)? (?:now |already |only |still )?(?:been (?:now |already |over |almost |nearly |more than )*(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|weeks|months|days|hours|raining|snowing|cold|freezing)(?= |$)|now|\w+day|the \d|taken|rained|raining|snowing|dark|late|cold|hot|freezing|\d|an?\b|two|three|four|five|six|seven|eight|nine|ten|over|almost|nearly|more|too late|impossible|not possible|the (?:second|third|fourth|fifth|sixth|\d+\p{L}+) time)|^it (?:takes|took) (?:[^,]* )?(?:minutes?|hours?|days?|weeks?|months?|years?|ages|forever|times|tries|attempts|calls|e-?mails)(?!\p{L})|^it (?:turned out|turns out|seems|seemed) /u;

/** A thing without an article: "you paid for insurance and it wasn't there", a name, a number. */
const THING =
  /(?:^|\s)(?:for|with|without|of|in|on|at|to|by|from) \p{L}{3,}|\p{Lu}\p{L}+|(?:^|\s)(?:what|whatever|everything|something|nothing|anything|which)(?:\s|$)/u;

/** One of ours told as "we", and then as "he": "we took your temperature with what he'd had in his mouth". */
const OF_US =
  /^(?!.*(?:your|the|an?) \p{L}+ .*(?:he|she|his|him)(?:'d|'s)?(?=$|[\s,]))we .*(?:^|\s)(?:he|she)(?:'d|'s)(?=\s)/u;
