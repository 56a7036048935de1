/** Whether a told English clause is cut, or lacks a word that English can't do without. */
export function isCut(text: string): boolean {
  return (
    TALE.test(text) ||
    SCRAP.test(text) ||
    BARE.test(text) ||
    ELLIPTIC.test(text) ||
    SUBJECTLESS.test(text) ||
    UNAGREED.test(text)
  );
}

/** A deed told as if it went on: said of what happened once, it is a tale and no apology. */
const TALE =
  /^you (?:then )?(?:get|go|come|arrive|call|ring|ask|open|walk|turn up|show up|say|tell|see|look|find|order|sit|land|drive|wait|check in|wake|plug|try) (?!(?:.* )?(?:every|each|again|whenever|constantly|daily|always|still|never|can't|cannot|won't|when|now)(?: |$))|(?:^| )(?:and|but|so) (?:the|a|some|our) (?:guy|man|woman|lady|girl|boy|person|waiter|waitress|receptionist|driver|clerk|manager|bloke|agent) (?:says?|tells?|goes|asks?|is like) /u;

/** A thing that lacks its article. */
const BARE =
  /^(?:order|parcel|package|refund|delivery|account|card|flight|booking|reservation|invoice|bill|payment|phone|laptop|subscription|deposit|ticket|room|table|meal|pizza|second|third|whole|wrong|same|first|new|old|other|an? (?:half|hour|day|week|month|minute)) (?!of these|of those|\d)|(?:^| )(?:in|on|at|for|with|to) same /u;

/** A word alone that is no word; the end of a sentence that was cut. */
const SCRAP =
  /(?:^|\s)(?![ax]\b)\p{Ll}(?=$|\s)|\s(?:the|an?|your|our|than|very|too|because|that|which|who|my|and|or|but|about \d+|such|(?:is|are|was|were|has|have|had|with|of|for) no)$|(?<!(?:what|as|than|like) (?:\S+ ){1,3})\s(?:says?|suggests?|means|thinks?)$|\ssince(?= and | but |, )|(?:'re|'m|are|were|was|is) told$|^(?!.*(?:,| and | after )).* since$|^(?:for|of|about|from|by) \w+ing (?:\S+ ?){0,2}$|\s(?:\d\d? [ap]|[ap]\.m)$/u;

/** Which one, or how many of what, stands in another clause: "with us for eight", "after the first". */
const ELLIPTIC =
  /(?:^|\s)(?:for (?:two|three|four|five|six|seven|eight|nine|ten)|(?:was|were|is|after|before|than|since|of) the (?:first|second|third|fourth|fifth|\d+))$|^(?:at|by|on|in) \S+ (?:\S+ )?there (?:was|were|is|are) (?:still )?(?:nothing|none|nobody|no one)$|^there (?:was|were|is|are) none(?=$|,| and )|^(?:another|the others?) (?:came|arrived|turned|was|were|is|are|has|have|had|went|broke|did)(?= |$)|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\S+ )?\S+s (?:ordered|booked|requested|promised|paid)$/u;

/** A date or an hour, and who did it was left out: "at 3 pm noticed". */
const SUBJECTLESS =
  /^(?:at|on|by|around|in|before|after) (?:\d\S*(?: (?:[ap]\.?m\.?|\p{L}+))?|\p{L}+day|noon|midnight) (?:noticed|found|got|had|realised|received|saw|called|rang|went|came|\p{L}+ed)(?= |$)|^\d+(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december) (?!is |was |your |the |our |you |we )/iu;

/** "the run don't walk", "no refund by the 30th and you do": a subject with no verb of its own. */
const UNAGREED =
  /^(?:the|this|that) (?!(?:staff|team|crew|police|people|children|men|women|kids|others)(?!\p{L}))[\p{L}'-]*[^s\s] don't(?= |$)|^(?:two|three|four|five|six|\d+) (?:days|weeks|hours|months) it |^no (?!one )(?:[\p{L}-]+ ){1,3}(?:by|within|before) [^,]* and you |^(?:the|our) \p{L}+ you(?:'re|'ve) \p{L}+ing /u;
