/** A thing or a person that a pronoun behind it may mean; "you" and "we" are no such thing. */
const NOUN =
  /(?:^|\s)(?:the|your|our|an?|another|this|that|these|those|no|every|each|some|one|two|three|four|five|six|both|all|half|\d+) (?:[\p{L}\d'’-]+ )*?[\p{L}\d'’-]+/u;

const PLURAL =
  /(?:^|\s)(?!(?:yours|ours|this|was|has|is|does|us|its|his|hers|days|weeks|months|years|hours|minutes|times|always|sometimes|perhaps|as)(?:\s|$))[\p{L}'’-]*[^s\s'’]s(?=$|[\s,])|(?:^|\s)(?:children|people|kids|men|women|police|family|staff|team|nobody|someone|somebody|everyone|feet|teeth|both|two|three|four|five|six|\d+)(?=$|[\s,])/u;

/** Of whom "he" and "she" are said, beside those whose trade ends like one. */
const PERSON =
  /(?:^|\s)(?:mum|mom|mother|dad|father|parent|wife|husband|partner|boyfriend|girlfriend|fianc\S+|son|daughter|child|kid|baby|toddler|grand\S+|gran|nan|sister|brother|aunt|uncle|cousin|nephew|niece|friend|mate|guest|neighbou?r|colleague|boss|client|customer|passenger|patient|visitor|student|pupil|tenant|lodger|\S+mate|ex|stranger|thief|bride|groom|landlord|landlady|man|woman|guy|bloke|lady|gentleman|boy|girl|person|someone|somebody|nobody|dog|cat|puppy|kitten|horse|pet|rabbit|hamster|nurse|chef|cook|guide|clerk|vet|coach|lawyer|[\p{L}]{2,}(?:er|or|ist|ant|ian|ee))(?:'s)?(?=$|[\s,])/iu;

/** "it took two weeks", "it was raining": nobody asks what it is. */
const EXPLETIVE =
  /^it(?:'s| is| was| has|'d| had)? (?:now |already |only |still )?(?:been|now|\w+day|the \d|taken|rained|raining|snowing|dark|late|cold|hot|freezing|\d|an?\b|two|three|four|five|six|seven|eight|nine|ten|over|almost|nearly|more|too late|impossible|not possible|the (?:second|third|fourth|fifth|sixth|\d+\p{L}+) time)|^it (?:took|takes|cost|costs|turned out|turns out|seems|seemed) /u;

/** A deed told as if it went on: said of what happened once, it is a tale and no apology. */
const TALE =
  /^you (?:then )?(?:get|go|come|arrive|call|ring|ask|open|walk|turn up|show up|say|tell|see|look|find|order|sit|land|drive|wait|check in|wake|plug|try) (?!(?:.* )?(?:every|each|again|whenever|constantly|daily|always|still|never|can't|cannot|won't|when|now)(?: |$))|(?:^| )(?:and|but|so) (?:the|a|some|our) (?:guy|man|woman|lady|girl|boy|person|waiter|waitress|receptionist|driver|clerk|manager|bloke|agent) (?:says?|tells?|goes|asks?|is like) /u;

/** What befell the customer's own, with no word of what we or anything of ours had to do with it: no failure by itself. */
export function isEffectAlone(text: string): boolean {
  return EFFECT.test(text);
}

const EFFECT =
  /^you (?:nearly|almost) (?!.*\b(?:because|when|we|our)\b)|^your (?:\w+ )?(?:son|daughter|mother|mum|mom|father|dad|husband|wife|boy|girl|baby|toddler|child|children|kids?|dog|cat|parents|grand\w+|nan|gran|sister|brother|guests|boss|landlord|client|neighbou?rs?|ex|back|hands?|arms?|legs?|knees?|eyes?|head|skin|face|feet|foot|stomach|teeth|tooth|rent|savings)(?![\p{L}'’])(?!.*\b(?:we|us|our|ours|the (?!whole|last|first|entire|next|same)|this|nobody|waited|waiting|never)\b)/u;

/** A clause up to where another is put behind it with nothing between: "threw it over the gate | its pouring". */
export function upToRunOn(text: string): string {
  return WHEN_OR_WHERE.test(text) ? text : text.replace(RUN_ON, '');
}

/** "after our cleaning there's a stain": what stands in front is no clause. */
const WHEN_OR_WHERE =
  /^(?:after|since|before|during|until|despite|inside|under|behind|with|without|at|in|on|from|between) /u;

const RUN_ON =
  /(?<!(?:^|[\s,])(?:and|but|because|so|that|when|as|if|says?|said|though|although|while|now|what|where|think|thought|told \S+|yet))(?<![,:;—-]) (?:its(?= \w+ing\b)|it's|there's) .*$/u;

/** A thing that lacks its article. */
const BARE =
  /^(?:order|parcel|package|refund|delivery|account|card|flight|booking|reservation|invoice|bill|payment|phone|laptop|subscription|deposit|ticket|room|table|meal|pizza|second|third|whole|wrong|same|first|new|old|other|an? (?:half|hour|day|week|month|minute)) (?!of these|of those|\d)/u;

/** A word alone that is no word; the end of a sentence that was cut. */
const SCRAP =
  /(?:^|\s)(?![aAI1-9x]\b)\p{L}(?=$|\s)|\s(?:the|an?|your|our|than|very|too|because|that|which|who|my|and|or|but|about \d+|such)$/u;

/**
 * Whether a clause in the firm's own mouth stands by itself: every pronoun has somebody or something to mean, and it tells
 * of what happened, not of what happens next in a tale.
 * @param before what the apology says in front of it
 */
export function isSound(text: string, before = ''): boolean {
  if (TALE.test(text) || SCRAP.test(text) || BARE.test(text)) return false;
  for (const { 0: pronoun, index } of text.matchAll(PRONOUN)) {
    // without the verb or the preposition that it hangs on
    const said = `${before} ${text.slice(0, index).replace(/\S+ $/u, '')}`.replace(HOW_OFTEN, '');
    const rest = text.slice(index);
    const form = pronoun.toLowerCase();
    if (/^(?:them|they|their|theirs|they're|they've)$/u.test(form)) {
      const oneOf = !form.startsWith('them') && PERSON.test(said);
      if (!oneOf && !PLURAL.test(said)) return false;
    } else if (/^(?:he|she|him|her|his|hers|he's|she's)$/u.test(form)) {
      if (!PERSON.test(said)) return false;
    } else if (!EXPLETIVE.test(rest) && !NOUN.test(said) && !THING.test(said)) return false;
  }
  return true;
}

/** "Every time someone new asks for it": no thing that "it" could mean. */
const HOW_OFTEN =
  /(?:^|(?<=\s))(?:every|each) (?:single )?(?:time|day|week|month|year|morning|evening|night)(?=\s|$)/gu;

const PRONOUN =
  /(?<![\p{L}'’])(?:they're|they've|them|they|theirs?|he's|she's|he|she|him|hers?|his|it's|it|its)(?![\p{L}'’])/giu;

/** A thing without an article: "you paid for insurance and it wasn't there", a name, a number. */
const THING =
  /(?:^|\s)(?:for|with|without|of|in|on|at|to|by|from) \p{L}{3,}|\p{Lu}\p{L}+|(?:^|\s)(?:what|whatever|everything|something|nothing|anything|which)(?:\s|$)/u;
