import { pairsOf } from '../words';

/** What only the firm does to its customers' things: participle → past. */
const PAST_OF = pairsOf(
  'cancelled:cancelled canceled:canceled delivered:delivered redelivered:redelivered sent:sent shipped:shipped dispatched:dispatched posted:posted',
  'charged:charged overcharged:overcharged billed:billed debited:debited deducted:deducted refunded:refunded credited:credited quoted:quoted invoiced:invoiced',
  'booked:booked overbooked:overbooked double-booked:double-booked rebooked:rebooked rescheduled:rescheduled postponed:postponed moved:moved',
  'deleted:deleted blocked:blocked suspended:suspended deactivated:deactivated terminated:terminated closed:closed disconnected:disconnected',
  'repaired:repaired fixed:fixed replaced:replaced cleaned:cleaned serviced:serviced installed:installed fitted:fitted processed:processed',
  'packed:packed wrapped:wrapped labelled:labelled labeled:labeled addressed:addressed printed:printed assembled:assembled served:served seated:seated',
  'lost:lost misplaced:misplaced mislaid:mislaid given:gave promised:promised told:told refused:refused denied:denied left:left put:put kept:kept sold:sold',
  'informed:informed notified:notified warned:warned assured:assured offered:offered handed:handed transferred:transferred ignored:ignored overlooked:overlooked',
  'collected:collected dropped:dropped dumped:dumped answered:answered confirmed:confirmed returned:returned swapped:swapped',
  'downgraded:downgraded upgraded:upgraded enrolled:enrolled registered:registered changed:changed updated:updated thrown:threw',
  'renewed:renewed extended:extended activated:activated removed:removed shared:shared published:published',
);

const BASE = pairsOf(
  'lost:lose mislaid:mislay given:give told:tell left:leave put:put kept:keep sold:sell sent:send thrown:throw',
  'cancelled:cancel canceled:cancel shipped:ship labelled:label labeled:label wrapped:wrap dropped:drop swapped:swap fitted:fit enrolled:enrol',
  'billed:bill installed:install posted:post dispatched:dispatch refunded:refund packed:pack credited:credit printed:print quoted:quote warned:warn',
  'repaired:repair fixed:fix cleaned:clean delivered:deliver redelivered:redeliver returned:return collected:collect answered:answer',
  'confirmed:confirm addressed:address processed:process transferred:transfer registered:register offered:offer informed:inform',
  'booked:book overbooked:overbook double-booked:double-book rebooked:rebook blocked:block seated:seat handed:hand overlooked:overlook dumped:dump',
);

const PASSIVE = new RegExp(
  '^(?<when>(?:(?:yesterday|today|tonight|last night|on \\w+day|this (?:morning|evening|afternoon|week|month)),? )?)' +
    "(?<thing>you|(?:(?:all|half|part|most|both|one|two|three) (?:of )?)?(?:[a-z]+ (?:for|of) )?(?:your|the|our|an?|another)(?: [\\p{L}\\d#£$€'’-]+){1,6}?)" +
    "(?<been>'ve been| (?:still )?(?:was|were|wasn't|weren't|was not|were not|was never|were never|has been|have been|hasn't been|haven't been|has not been|have not been|has never been|have never been|got|is|are|isn't|aren't))" +
    '(?<how>(?: (?:still|again|also|already|only|just|wrongly|never|even|now|later|once|suddenly|then|twice))?)' +
    ` (?<done>${[...PAST_OF.keys()].join('|')})(?=[ ,]|$)(?<rest>.*)$`,
  'u',
);

/** Who is said to have done it: ourselves, whom the active voice names. */
const BY_US =
  /^ by (?:our|the)(?: [a-z]+){1,3}?(?= (?:and|but|so|on|at|in|without|because|yesterday|today|twice|for)\b|,|$)|^ by us(?= |$)/u;

/** Somebody else, or a machine whose doing is told later, did it. */
const BY_OTHERS =
  /(?:^| )by (?!\d|mistake|accident|phone|post|mail|e-?mail|text|noon|midnight|\w+day\b|\w+ \d|the (?:end|time|\d))/u;

/** What goes on behind the passive has to bring a subject of its own. */
const GOES_ON = /(?:,| and| but| so| or| then) (?!and |but |so )(?<next>[\p{L}']+)/gu;
const SUBJECT =
  /^(?:you|we|your|our|the|nobody|no|no-one|nothing|there|it's|you've|you're|we've|someone|somebody|they|a|an|this|that|still|both|all|everyone|because|when|while|although|though|which|who|even)$/u;

/** A finite verb of its own: the words in front of it are no mere thing. */
const CLAUSE_INSIDE =
  / (?:you|we|i|he|she|they|it|that|which|who|whose|is|are|was|were|has|had|have|did|came|arrived|says?|said|and|or|but|when|because|supposed) /u;

/**
 * A told clause about what was done to the customer or their things, in the active voice: "your flight was cancelled" →
 * "we cancelled your flight" (docs/craft.md §3, stage 4). As it is where somebody else may have done it.
 */
export function inActiveVoice(text: string): string {
  const { when = '', thing = '', been = '', how = '', done = '', rest = '' } = PASSIVE.exec(text)?.groups ?? {};
  if (!done || CLAUSE_INSIDE.test(` ${thing} `.replace(/^ you $/u, ' '))) return text;
  const after = rest.replace(BY_US, '');
  // "the dress was dropped off with us": by whoever brought it
  if (/ (?:with|to|at) (?:us|ours|our)(?= |$)/u.test(after)) return text;
  // "your suitcase is still lost": how it is, and no deed
  if (BY_OTHERS.test(after) || (/ (?:is|are)$/u.test(been) && /still/u.test(been + how))) return text;
  for (const { groups } of after.matchAll(GOES_ON)) if (!SUBJECT.test(groups?.next ?? '')) return text;
  // "the shop was closed", "the table was put": how things were, and nothing that we did to somebody
  if (thing !== 'you' && !/^(?:your|.* your) ?/u.test(thing) && STATES.test(done)) return text;
  if (thing === 'you' && !TO_PERSONS.test(done)) return text;
  // "we told you that …" puts it right, where "you were told that …" tells what was held out
  if (SPOKEN.test(done) && !/n't|not|never/u.test(been + how)) return text;
  if (
    / (?:without|after|before|while|when) (?!(?:telling|asking|warning|informing|notifying|checking|letting) )\w+ing /u.test(
      after,
    )
  )
    return text;
  const never = /never/u.test(been + how);
  const not = /n't|not/u.test(been);
  const perfect = /(?:has|have|'ve)|hasn't|haven't|^ (?:still )?(?:is|are|isn't|aren't)$/u.test(been);
  const still = /^ still/u.test(been) || /still/u.test(how) ? ' still' : '';
  const adverb = how.replace(/ (?:still|never)/u, '');
  const twice = adverb === ' twice' ? ' twice' : '';
  const verb = perfect
    ? `${still} ${not ? "haven't" : 'have'}${never ? ' never' : ''}${twice ? '' : adverb} ${done}`
    : not
      ? `${still} didn't${twice ? '' : adverb} ${BASE.get(done) ?? done.replace(/d$/u, '')}`
      : `${still}${never ? ' never' : ''}${twice ? '' : adverb} ${PAST_OF.get(done)}`;
  return `${when}we${verb} ${thing}${twice}${after.replace(/^ ?,/u, ',')}`.replace(/\s+/gu, ' ').trim();
}

/** Done to a thing that is not said to be the customer's, these tell how it was. */
const STATES =
  /^(?:closed|left|put|kept|told|blocked|sold|served|seated|fixed|packed|printed|booked|overbooked|suspended|changed|cleaned)$/u;

const SPOKEN = /^(?:told|informed|notified|warned|assured|confirmed)$/u;

/** What is done to somebody, and not only to their things. */
const TO_PERSONS =
  /^(?:charged|overcharged|billed|quoted|booked|double-booked|rebooked|moved|blocked|disconnected|sent|given|promised|told|refused|denied|left|put|kept|sold|informed|notified|warned|assured|offered|handed|transferred|ignored|served|seated|refunded|invoiced|downgraded|enrolled|delivered)$/u;
