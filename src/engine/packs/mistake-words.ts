/**
 * Every mistake that there can be in a pack: what is wrong, and what to write instead. ‹…› stands for what the file says.
 * Others say the same in other languages (`src/i18n/pack-mistakes`); test/engine/packs/invalid has a file for each.
 */
export const MISTAKES = {
  // the file as YAML
  'yaml-key-twice': [
    'the key "‹key›" stands in line ‹line› already',
    'join both under one key, or give one of them another name',
  ],
  'yaml-indent': ['the line is not indented like those it belongs to', 'indent it by as many spaces as its neighbours'],
  'yaml-tab': ['a tab at the beginning of a line', 'indent with spaces'],
  'yaml-space': ['a space from another program at the beginning of a line', 'write ordinary spaces in its place'],
  'yaml-dash': ['a hyphen with no space behind it', 'write "- " before each item of a list'],
  'yaml-dash-foreign': ['‹found› at the beginning of an item is no hyphen', 'write "- ": a hyphen and a space'],
  'yaml-dash-missing': ['a line among the items of a list begins without "- "', 'write "- " before it'],
  'yaml-list-in-line': [
    'a list begins in the line of its key',
    'begin each item on a line of its own with "- ", or write [a, b]',
  ],
  'yaml-quoted': [
    'lines begin with "‹found›", as e-mail programs quote them',
    'remove that mark and the space behind it from every line, or have the pack sent as a file or by "Copy to share"',
  ],
  'yaml-quotes-foreign': ['typographic quotation marks mean nothing in YAML', 'write straight ones: "…"'],
  'yaml-comment': ['# begins a comment, which hides the rest of the line', 'put the text in quotation marks'],
  'yaml-goes-on': ['the text goes on behind its closing ‹mark›', 'put all of it in quotation marks: ‹example›'],
  'yaml-comma': [
    'a comma in { } divides, so "‹found›" stands there without a key and a value',
    'write a number without a comma, and put a text that has one in quotation marks',
  ],
  'yaml-comma-behind': ['a comma behind the closing ‹mark›', 'remove it: a new line is enough'],
  'yaml-second-document': [
    'a second document begins in the file',
    'remove the line --- and what follows it, or make a second file',
  ],
  'yaml-not-closed': [
    'a quotation mark or bracket is not closed, or a comma is missing',
    'close it, put commas between the items of [ ] and { }, and a text with # into quotation marks',
  ],
  'yaml-no-colon': ['a key without ": " and a value', 'write "key: value", or put the whole text in quotation marks'],
  'yaml-colon': ['a second ": " in the line', 'put the text in quotation marks: ": " in it begins another key'],
  'yaml-mark': ['the text begins with a mark that means something else in YAML', 'put the text in quotation marks'],
  'yaml-escape': [
    'a backslash in double quotation marks begins something unknown',
    'put the text in single quotation marks, or write \\\\ for a backslash',
  ],
  'yaml-alias': ['a bare * or & begins a name that is nowhere defined', 'put the text in quotation marks'],
  'yaml-tag': ['a bare ! begins a tag, and packs know none', 'put the text in quotation marks'],
  'yaml-other': [
    '"‹found›" can not stand here',
    'put the text in quotation marks, or look at the indentation and the quotation marks of this line and the one before',
  ],
  'yaml-aliases': ['more than ‹most› YAML aliases (*name)', 'write what is repeated as a list under words:'],
  'yaml-too-deep': ['nested too deep to be read', 'write what is nested as a list under words:'],
  'yaml-directive': ['‹found› means nothing in a pack', 'remove the line'],
  'key-no-word': ['a key that is no word', 'write a name before the colon'],
  'key-reserved': ['"‹key›" is a name that Aplomb keeps for itself', 'choose another name'],
  'not-utf-8': ['the file is not plain text in UTF-8', 'save it anew as plain text, and choose the encoding UTF-8'],
  'web-page': [
    'this is a web page and no pack',
    'take the file itself: where there is a button Raw or Download, press it',
  ],
  'hidden-character': [
    'a character that nobody can see: ‹character›',
    'remove it: what is read must be what people see',
  ],
  // too large
  'no-files': ['the pack has no files', 'write one, see docs/packs.md'],
  'too-many-files': ['‹count› files', '‹most› at most: join some'],
  'too-many-characters': ['the pack has ‹count› characters', '‹most› at most: make two packs of it'],
  'too-many-phrases': ['more than ‹most› phrases', 'make two packs of it'],
  'too-many-values': ['more than ‹most› keys and values, aliases unfolded', 'make two packs of it'],
  'too-many-items': ['"‹key›" has more than ‹most› items', 'leave some out, or make two of it'],
  'too-many-examples': ['more than ‹most› examples', 'keep those that tell something new, or make two packs of it'],
  'too-many-mistakes': ['more than ‹most› mistakes', 'mend these, and the others are told'],
  'lists-too-deep': ['lists in lists, more than ‹most› deep', 'write the words of the inner lists here'],
  'too-many-variables': ['more than ‹most› variables', 'write the words out where they are needed once'],
  'phrase-too-large': ['the phrase is too large', 'use fewer gaps, optional parts and & around long lists'],
  'too-much-waiting': [
    'with this phrase the gaps (...), asterisks and optional parts of the pack are too many',
    'use fewer of them, shorter gaps, and none at the beginning of a phrase',
  ],
  'pack-too-large': [
    'with this phrase the pack is too large',
    'make two packs of it, or use fewer gaps, optional parts and & around long lists',
  ],
  'too-long': ['"‹key›" is longer than ‹most› characters', 'make it shorter'],
  // keys and values
  'key-mistyped': ['unknown key "‹key›"', 'did you mean "‹meant›"?'],
  'key-lookalike': ['"‹key›" has a letter of another alphabet in it', 'type it anew: "‹meant›"'],
  'key-unknown': ['unknown key "‹key›"', 'remove it; possible here: ‹possible›'],
  'key-missing': ['"‹key›" is missing', 'add "‹key›: …" here'],
  'value-mistyped': ['"‹key›" can not be "‹found›"', 'did you mean "‹meant›"?'],
  'value-lookalike': ['"‹found›" of "‹key›" has a letter of another alphabet in it', 'type it anew: "‹meant›"'],
  'value-unknown': ['"‹key›" can not be "‹found›"', 'write one of: ‹possible›'],
  'not-text': ['"‹key›" should be text, not "‹found›"', 'put it in quotation marks: "‹found›"'],
  'not-plain-text': ['"‹key›" should be text', 'write one text in quotation marks'],
  'text-with-colon': ['": " in the text makes a key of its beginning', 'put it in quotation marks: ‹example›'],
  'not-list': ['"‹key›" should be a list', 'begin each item on a line of its own with "- ", or write [a, b]'],
  'sum-no-currency': ['"‹key›" is a sum without its currency', 'write it so: { USD: ‹digits› }, or { percent: 10 }'],
  'not-keys': ['"‹key›" should be keys with values', 'write "key: value", each on a line of its own'],
  'not-number': ['"‹key›" should be a number', 'write digits alone: ‹digits›'],
  'not-whole-number': ['"‹key›" should be a whole number', 'write digits alone: ‹digits›'],
  'not-yes-or-no': ['"‹key›" should be true or false', 'write true or false, without quotation marks'],
  'number-too-small': ['"‹key›" is below ‹least›', 'write ‹least› or more'],
  'number-too-large': ['"‹key›" is above ‹most›', 'write ‹most› or less'],
  empty: ['"‹key›" is empty', 'write something, or leave the key out'],
  'empty-needed': ['"‹key›" is empty', 'write something: it has to be there'],
  'empty-item': [
    'an item of "‹key›" is empty',
    'write something, or remove the item; a text that begins with # needs quotation marks',
  ],
  'bad-id': ['"‹found›" is no name for it', 'use lower-case Latin letters, digits and hyphens, as in ‹example›'],
  'bad-version': ['"‹found›" is no version', 'write three numbers: "1.0.0"'],
  'bad-homepage': ['"‹found›" is no homepage', 'write an address that begins with https://'],
  // what pack it is
  'format-unknown': ['format ‹found› is not known', 'write "format: 1"; a later format needs a later Aplomb'],
  'metadata-nowhere': [
    'no file says what pack this is',
    'begin one file with format: 1, id, name, version, languages and licence',
  ],
  'metadata-missing': ['"‹key›" is missing', 'add ‹example›'],
  'metadata-twice': ['"‹key›" stands in two files', 'only ‹file› may say what pack this is'],
  'aplomb-too-old': ['the pack needs Aplomb ‹needed›', 'update Aplomb: this is ‹own›'],
  'pack-id-taken': ['"‹id›" is the id of the pack in ‹file› as well', 'give one of the two another'],
  'pack-id-reserved': ['the id "‹id›" belongs to Aplomb', 'give the pack an id of your own'],
  // names and languages
  'id-taken': ['"‹id›" is taken (‹place›)', 'choose another id: people refer to it'],
  'two-files': ['"‹key›" stands in two files', 'keep one'],
  'language-unlisted': ['the pack does not list "‹language›" under languages', 'add it there, or correct it here'],
  'language-twice': ['"‹language›" is listed twice', 'keep one'],
  'language-other': [
    'this looks like "‹looks›", which the pack does not list under languages',
    'add ‹looks› there, or write it in "‹language›"',
  ],
  'language-mistaken': [
    'this looks like "‹looks›", and is said to be "‹language›"',
    'give ‹looks› as its language, or write it in "‹language›"',
  ],
  'language-of-entry': ['which language is this?', 'the pack has several: add "language: ‹first›" here'],
  'language-of-text': ['which language is this?', 'write one for each: ‹example›'],
  'reasons-of-several': ['reasons in a pack of several languages', 'put them in a pack of one language'],
  // phrases
  'phrase-too-long': ['a phrase of ‹count› characters', 'keep it under ‹most›; use a list under words:'],
  'phrase-closes-nothing': ['"‹found›" closes nothing', 'remove it, or open the bracket before it'],
  'phrase-not-closed': ['"‹found›" is not closed', 'add "‹closing›"'],
  'phrase-too-deep': ['brackets too deep', 'put the inner part in a list under words:'],
  'phrase-too-many-unordered': ['‹count› parts in any order', 'use & between ‹most› parts at most'],
  'phrase-nothing': ['nothing where words are expected', 'write a word here, or remove the | & or brackets around it'],
  'phrase-finds-nothing': ['the phrase is found where there is nothing', 'leave at least one word outside of [ ]'],
  'phrase-any-word': [
    '"‹phrase›" is found in any text',
    'write out at least one of its words, or one in every choice between |',
  ],
  'term-no-word': [
    '"‹term›" is found in any text, so nothing would be flagged any more, threats neither',
    'write the name or term itself, one word of it at least',
  ],
  'phrase-asterisk-before': [
    'an asterisk before a word',
    'an asterisk ends the beginning of a word (delay*) or stands alone',
  ],
  'phrase-asterisk-inside': ['an asterisk inside a word', 'write ‹beginning›* for every word that begins so'],
  'phrase-gap': ['a gap of ‹found› words', 'write a gap of one to ‹most› words: ...‹most›'],
  'phrase-mark': [
    '"‹found›" in a phrase',
    'leave the mark out: marks between words do not matter; a comma stands for a boundary of a clause',
  ],
  'phrase-edge': [
    '"‹found›" among words is found nowhere',
    'write ^ before the first word, where a sentence begins, and $ behind the last, where it ends',
  ],
  'phrase-no-word': ['no word right behind "="', 'write the word there, with no space before it'],
  'phrase-no-endings': ['"~" without a name', 'write the name of a list under endings: after it'],
  'phrase-alphabets': [
    '"‹word›" mixes alphabets (Latin: ‹latin›)',
    'type it in one alphabet: disguised words are found by themselves',
  ],
  'list-unknown': ['there is no list "‹name›" under "‹under›"', 'add it there: ‹name›: [ … ]'],
  'list-mistyped': ['there is no list "‹name›" under "‹under›"', 'did you mean "‹meant›"?'],
  'list-twice': ['the list "‹name›" stands twice under "‹under›"', 'join both lists, or rename one'],
  'list-in-itself': ['the list "‹name›" uses itself (‹way›)', 'write the words out here'],
  'example-brace': ['"‹found›" has no partner', 'put braces around exactly the words that are flagged'],
  // texts
  'slot-mistyped': ['unknown slot {‹slot›}', 'did you mean {‹meant›}?'],
  'slot-unknown': ['unknown slot {‹slot›}', 'possible: ‹possible›; words of your own stand under variables:'],
  'gap-no-dots': [
    '‹found› would go to the customer as it stands',
    'write ‹example› where the agent is to fill it in, or leave the brackets out',
  ],
  'slot-brace': ['"‹found›" has no partner', 'write {name} in one pair of braces, or leave the brace out'],
  'variable-taken': ['{‹name›} is filled from the conversation', 'give the variable another name'],
  'variable-language': [
    'the variable {‹name›} has no text in "‹language›"',
    'add one under variables: ‹name›: { ‹language›: "…" }',
  ],
  'variable-braces': ['braces in the variable "‹name›"', 'write the words out: a variable holds no slots'],
  'signature-of-nobody': [
    'a signature of nobody',
    'write {agent} where the name stands: without a name the part is left out',
  ],
  // making good, time to answer, switches
  'amount-unknown': [
    'nothing says how much {amount} is',
    'add "amount: { UAH: 200 }" to this row, or leave {amount} out',
  ],
  'amount-nothing': ['"‹key›" offers nothing', 'write how much it is, or leave the amount out'],
  'role-says-nothing': [
    'the role "‹role›" has neither limits nor anybody who approves',
    'add "limits: { UAH: 500 }" or "approver: …", or leave the role out',
  ],
  'role-twice': ['"‹role›" has two entries', 'write all limits of a role into one'],
  'budget-of-percent': ['a budget of percent', 'name a currency: what 10% come to is not known'],
  'response-time': [
    '"response-time" is one count and one unit',
    'write one of: { minutes: 30 }, { hours: 4 }, { days: 2 }',
  ],
  'entry-mistyped': ['Aplomb has no entry "‹entry›"', 'did you mean "‹meant›"?'],
  'entry-unknown': [
    'Aplomb has no entry "‹entry›"',
    'press "Copy one of Aplomb’s own" in the options: it writes the name and switches the original off',
  ],
  // what is tried when all can be read
  'example-missed': ['"‹text›" is not found to be ‹what›', 'change the phrases or the example; found: ‹instead›'],
  'example-wronged': [
    '"‹text›" should pass, and is found to be ‹what›',
    'change the phrases or the example; found: ‹instead›',
  ],
  'example-quoted': [
    'the example stands in typographic quotation marks, and what is quoted is never flagged',
    'write straight ones around it, "…", or none',
  ],
  'entry-unheard': [
    'no phrase of ‹entry› is found in any of its examples',
    'change the phrases, or give an example that they are found in; found: ‹instead›',
  ],
  'wording-objection': ['the wording breaks our own rules: ‹objection›', 'say it without that'],
  'rewrite-objection': ['the rewrite breaks our own rules: ‹objection›', 'say it without that'],
  'rewrite-misplaced': [
    'with the rewrite in place of the flagged words an example reads "‹sentence›", and breaks our own rules: ‹objection›',
    'if the rewrite is a whole sentence, write { text: "…", replaces: sentence }; else say it without that',
  ],
  'reason-objection': ['"instead" breaks our own rules: ‹objection›', 'say it without that'],
  'offer-objection': ['the offer breaks our own rules: ‹objection›', 'say it without that'],
  'form-line-unsaid': [
    'a line that begins with | stands in for the one above it, and none is there that can be left out',
    'put a line with a slot above it, or leave the | out',
  ],
  'form-objection': ['the form breaks our own rules: ‹objection›', 'say it without that'],
} as const satisfies Record<string, MistakeWords>;

/** What is wrong, and what to write instead. */
export type MistakeWords = readonly [message: string, remedy: string];
export type MistakeCode = keyof typeof MISTAKES;
