import { pairsOf, setOf } from '../words';

/** The customer's pronouns → "you"; a subject also changes the verb beside it. */
export const CUSTOMER = pairsOf(
  "i:you me:you my:your mine:yours myself:yourself we:you us:you our:your ours:yours ourselves:yourselves i'm:you're i've:you've",
  "i'd:you'd we're:you're we've:you've we'd:you'd im:you're ive:you've i'll:you'll we'll:you'll",
);
export const CUSTOMER_SUBJECTS = setOf("i we i'm i've i'd we're we've we'd im ive");

/** The firm's pronouns but "you", which may be a subject or an object. */
export const FIRM = pairsOf(
  "your:our yours:ours you're:we're you've:we've you'd:we'd yourselves:ourselves yourself:ourselves ur:our youre:we're youve:we've",
);
export const FIRM_SUBJECTS = setOf("you're you've you'd youre youve");
export const YOU = setOf('you u');

/** Verb forms beside a subject that was singular. */
export const PLURAL_VERBS = pairsOf(
  "am:are was:were wasn't:weren't wasnt:weren't is:are isn't:aren't isnt:aren't has:have hasn't:haven't hasnt:haven't does:do doesn't:don't doesnt:don't",
);
/** Only these follow the customer's own subject: "I am", "I was". */
export const FIRST_VERBS = setOf("am was wasn't wasnt");

export const AUXILIARIES = setOf(
  "am is are was were be been being has have had do does did can could will would should may might must isn't aren't wasn't weren't hasn't haven't",
  "hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't isnt arent wasnt werent hasnt havent dont doesnt didnt cant couldnt wont",
  "never it's there's that's he's she's i'm i've i'd we're we've you're you've you'd they're they've im ive its",
);

/** Past forms that -ed does not show. */
export const PAST = setOf(
  'went came got took gave made said told sent lost left paid kept found felt spent bought brought thought broke wore tore ran fell rang froze',
  'wrote drove chose stole threw knew grew blew drew ate drank sang sank stood sat slept met read led fed fled held heard hid hit hurt put cut',
  'shut let set cost split spread quit bet burst cast shed forgot saw swore stuck struck stung stank shrank shrunk spoke woke won wound built burnt',
  'spilt spoilt smelt dealt dreamt leapt meant sold shook shot showed swept taught tied understood overslept withdrew rose rode bit bent bled bred',
  'flew caught fought sought overcharged misread mislaid mistook redid undid underwent died lied lay laid tripped shone sped slid spun spat crept',
  'showed became began hung shrank ripped skipped used',
);

/** Present forms that customers use of things and of the firm. */
export const PRESENT = setOf(
  'logs kicks throws disconnects skips arrive works keeps keep says say smells leaks looks needs refuses refuse gives takes makes shows stops fails crashes freezes freezes rattles drips squeaks',
  'charges charge ignores ignore answers answer knows goes comes gets leaves hangs rings blinks buzzes beeps turns opens closes falls costs fits hurts',
  'claims insists sounds tastes tells asks wants loses drops cuts sends drains sticks jams spins wobbles shakes peels cracks sags stinks itches lands',
  'starts contains lists appears arrives remains stays sits lives loads dies runs reads sleeps rejects accepts lets weighs cries starts melts burns',
  'floods overflows clogs clicks squeals smokes fades rips smudges bounces grinds hums slips flickers overheats reboots restarts wakes switches times stutters vibrates points includes states shuts locks pings prints',
  'work leak fail crash stop smell rattle fall peel get go come lose take live pay need have want feel use wait see ask call see sleep sit',
);

/** What a customer says of themselves without "I": "Ordered a size 42". */
export const CUSTOMER_DEEDS = setOf(
  'ordered bought paid waited got received booked asked tried called rang spent missed lost returned sent emailed opened unpacked collected picked',
  'requested signed subscribed cancelled canceled found came went drove travelled had been took went upgraded purchased reserved preordered phoned',
  'confirmed reminded repeated checked reported complained queued stood slept sat chased drove walked',
);

/** Bare nouns that are the customer's: "order arrived crushed". */
export const CUSTOMERS_THINGS = setOf(
  'order parcel package refund delivery account card flight booking reservation invoice bill payment internet broadband wifi phone tablet laptop',
  'subscription deposit ticket luggage suitcase prescription passport room table meal pizza heating electricity boiler',
);

/** Who acts for the firm behind "your". */
export const PARTIES = setOf(
  'courier couriers driver drivers technician technicians engineer engineers mechanic mechanics plumber electrician fitter fitters guy guys man men',
  'people staff team agent agents rep reps cashier waiter waitress barista receptionist manager managers operator operators crew colleague',
  'colleagues employee employees worker workers installer installers printer printers warehouse support office clinic shop store bank company delivery_man nurse',
  'restaurant hotel dentist stylist hairdresser groomer cleaner cleaners movers builder builders host adviser advisor salesman saleswoman assistant accountant',
  'lad lads girl lady photographer florist tailor surveyor locksmith postman carrier contractor contractors roofers roofer painter painters doctor',
  'tutor teacher decorator nanny vet babysitter instructor trainer coach pharmacist porter chef cook housekeeper guide clerk caretaker usher steward',
  'optician pharmacy gym salon garage kennel cinema studio bakery nursery agency artist laundry movers clown magician barber masseuse mechanic midwife translator notary',
  'hygienist beautician therapist handyman glazier tiler carer crew chauffeur secretary team assistance',
);
/** Those of them that are the firm's without a "your". */
export const ROLES = setOf(
  'courier driver technician engineer mechanic plumber electrician fitter waiter waitress barista receptionist cashier operator manager agent guy',
  'installer installers couriers drivers engineers technicians movers stylist hairdresser groomer photographer florist tailor locksmith restaurant',
  'cleaner cleaners builder builders roofer roofers painter painters decorator tutor nanny babysitter crew assistant printers fitters plumbers mechanics',
  'optician clinic pharmacy gym salon garage kennel cinema studio bakery nursery artist laundry therapist dentist tutor barber masseuse translator movers guide clown',
  'instructor trainer coach pharmacist porter chef cook housekeeper guide clerk caretaker usher steward hygienist beautician handyman glazier tiler carer',
);
export const PREPOSITIONS = setOf(
  'to from with for at by of about on in into onto through without under over against between near behind beside off upon towards inside outside than',
);
/** Behind these a new subject begins. */
export const CONJUNCTIONS = setOf(
  'and but so because since when while after before until till although though even if that which who where as yet or then once what whom whose',
);
export const ADVERBS = setOf(
  'still just also only already never always then now again even recently finally twice really actually clearly simply almost nearly ever since once',
  'currently yesterday today repeatedly both all each specifically first later soon immediately not have been had personally accidentally eventually',
);
export const DROPPED = setOf(
  'yo ok okay um uh hey ugh bhai pls plz ope just actually literally honestly seriously basically frankly simply really totally absolutely bloody damn damned goddamn fucking freaking frigging',
  'flipping effing so-called stupid ridiculous lovely precious blasted wretched crappy shitty lousy ffs omg lol like_literally plainly clearly obviously',
);
export const REFUSED = setOf(
  "if unless why who whose whom how what where will need hope think believe guess suppose expect demand wish want wanna should will gonna shall let's",
  'please thanks thank congrats congratulations bravo well-done great awesome brilliant genius joke jokes disgrace disgraceful shame shameful scam',
  'scammers thieves thief crooks liars liar lied lying robbery robbed theft steal stealing stole fraud fraudsters incompetent incompetence useless',
  'luckily fortunately thankfully pathetic ridiculous unacceptable disgusting awful terrible horrible appalling worst rubbish garbage trash crap shit suck sucks atrocious',
  'abysmal shambles farce clown clowns circus moron morons idiot idiots idiotic stupid dumb fools fool imbecile imbeciles lazy perhaps maybe',
  'apparently supposedly presumably probably imagine tell love loved hate hated never-again suing sue lawyer review reviews report deserve swear',
  "they they're they've they'd they'll wot i'll we'll you'll he'll she'll it'll dear sir madam proud fix explain know wonder wondering",
  'does_not_surprise fancy behold surprise wonderful fantastic marvellous marvelous splendid excellent perfect nice darling sweetheart honey love_it',
  "let cheers funny apologise apologize sorry excuse hell heck damn god jesus christ lest shan't disappointing disappointed advise recommend beg begging",
  'gorgeous delighted beautiful threat threatening slaps cap kill killing bleeding strangling suspense least rather dare halfwit halfwits muppet muppets donkey monkey dude bozo bozos cowboy cowboys butcher yall ours w w/ acct kindly feel wtf complaint complain complaining unbelievable outrageous insult insulting rip-off ripoff con cheat cheated',
);
/** Words of `REFUSED` that are things where something says whose or which: "your report", "the rubbish". */
export const REFUSED_AS_VERBS = setOf(
  'report complaint review reviews rubbish garbage trash fraud theft lawyer need love feel',
);
/** Words of `REFUSED` that may stand inside a clause, only not in front. */
export const REFUSED_IN_FRONT = setOf(
  'if unless why who whose whom how what where let does do did is are can could may be not to or waive fix',
);
/** What follows "I'm" when it tells of the customer and not of what happened. */
export const ABOUT_THEMSELVES = setOf(
  'a an the not tired sick fed furious fuming angry livid mad so very really writing sorry done disappointed annoyed upset speechless shocked sure here',
  'glad happy aware afraid telling saying trying contacting from in on at your fine done out leaving switching beyond absolutely asking',
);
export const CONTRACTED = setOf(
  "you've you're you'd i'm i've i'd we're we've we'd im ive it's there's that's he's she's",
);
/** "you guys", "you people": the firm. */
export const GROUPS = setOf('guys people lot folks all');
/** What follows these does not make a sentence of what stands before them. */
export const UNDER = setOf('so because since when while which that who where if until before after although though');
/** What the firm did, when "you" was left out: "charged me twice". */
export const FIRM_DEEDS = setOf(
  'charged overcharged billed sent shipped lost gave delivered cancelled canceled forgot ignored told left booked refused locked promised kept put',
  'ruined broke damaged scratched changed closed deleted blocked double-charged mixed fitted installed dropped dumped',
);
/** What was ordered, paid, asked for or promised: only with what came of it is it a failure. */
export const BEGINNINGS =
  /^(?:ordered|bought|paid|asked|booked|requested|reserved|promised|supposed|said|told|quoted|advertised)$/u;
/** Words that open a sentence and are no noun: everything else wants its article. */
export const NO_NOUNS = setOf(
  "i i'm i've i'd im ive we we're we've we'd you you're you've you'd it it's its there there's this that that's these those the a an my our your his her their he she they",
  "he's she's they've they're nobody nothing noone no-one everyone everybody everything someone somebody something anyone no none half all both each every one two three four five six",
  'seven eight nine ten eleven twelve several some many most few now today yesterday tonight still then here and but so or instead since after before on in at',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec',
  'with for from of to when while because not never always again already only even another other what which who mine yours ours dad mum mom grandma neither either first',
);
/** Written without their apostrophe. */
export const APOSTROPHES = pairsOf(
  "cant:can't dont:don't didnt:didn't doesnt:doesn't isnt:isn't wasnt:wasn't werent:weren't havent:haven't hasnt:hasn't couldnt:couldn't wont:won't arent:aren't wouldnt:wouldn't thats:that's whats:what's",
);
/** The same, where the customer did it. */
export const OWN_BEGINNINGS = /^(?:sent|returned|cancelled|canceled)$/u;
/** What somebody of the firm held out to the customer: "we were promised a callback", "I was told it would be ready". */
export const HELD_OUT =
  /^(?:i|we) (?:was|were) (?:\w+ )?(?:promised|assured|guaranteed|(?:told|advised) (?!to ).*(?:would|will|'d|'ll|included|free of charge|covered)) /u;
/** Rude as it stands, "told me to stop making a fuss", or how things have stood, "has said “on its way” for a week": nothing is to come of it. */
export const BIDDEN_OR_SHOWN =
  / told (?:me|us|him|her|my \S+) to (?:stop|shut|calm|go|leave|get|mind|grow|relax|pay|wait|sit|stand|be|sort|buy|queue) |^(?!i |we |you )(?:\S+ ){1,4}has said .* (?:for|since) /u;
