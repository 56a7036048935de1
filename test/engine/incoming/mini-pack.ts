/** Few words in three languages: enough to see what the engine does with them. */
export const MINI_PACK = `
format: 1
id: mini
name: Mini
version: 1.0.0
languages: [en, ru, uk]
licence: MIT

abuse:
  - { id: en-insult, language: en, kind: insult, severity: 2, find: ["idiot", "=moron", "you are stupid", "you're stupid"], flags: ["You idiot"], passes: ["Hello"] }
  - { id: ru-insult, language: ru, kind: insult, severity: 2, find: ["идиот", "=дура", "=тупые"], flags: ["Идиот"], passes: ["Привет"] }
  - { id: uk-insult, language: uk, kind: insult, severity: 2, find: ["ідіот", "=дурепа", "=тупі"], flags: ["Ідіот"], passes: ["Привіт"] }
  - { id: en-threat, language: en, kind: threat, severity: 3, find: ["=i =will find =you", "=you =will regret"], flags: ["I will find you"], passes: ["Hello"] }
  - { id: ru-threat, language: ru, kind: threat, severity: 3, find: ["=тебя =найду", "=вы =пожалеете"], flags: ["Я тебя найду"], passes: ["Привет"] }
  - { id: en-blackmail, language: en, kind: blackmail, severity: 2, find: ["=or ...4 (reviews | bank)"], flags: ["Pay or I post reviews"], passes: ["Hello"] }
  - { id: en-sweetie, language: en, kind: familiarity, severity: 1, find: ["=sweetie"], flags: ["Listen, sweetie"], passes: ["Hello"] }
  - { id: en-nation, language: en, kind: hate, severity: 3, find: ["=your kind"], flags: ["Your kind again"], passes: ["Hello"] }

signals:
  - { id: en-problem, language: en, signal: problem, find: ["(=broke | =broken | =late | =lost | =missing)", "=never came"], flags: ["It is late"], passes: ["Hello"] }
  - { id: ru-problem, language: ru, signal: problem, find: ["(=сломался | =опоздал | =потеряли)", "не привезли"], flags: ["Курьер опоздал"], passes: ["Привет"] }
  - { id: uk-problem, language: uk, signal: problem, find: ["(=зламався | =запізнився | =загубили)", "не привезли"], flags: ["Кур'єр запізнився"], passes: ["Привіт"] }
  - { id: en-reported, language: en, signal: reported, find: ["(=called | =told) =me", "=said"], flags: ["He called me"], passes: ["Hello"] }
  - { id: ru-reported, language: ru, signal: reported, find: ["(=назвал | =обозвал | =сказал) [=меня | =мне]"], flags: ["Он назвал меня"], passes: ["Привет"] }
  - { id: uk-reported, language: uk, signal: reported, find: ["(=назвав | =обізвав | =сказав) [=мене | =мені]"], flags: ["Він назвав мене"], passes: ["Привіт"] }
  - { id: en-not-aimed, language: en, signal: not-aimed, find: ["=not (=calling | =saying)", "=i =am", "=i'm"], flags: ["I am"], passes: ["Hello"] }
  - { id: ru-not-aimed, language: ru, signal: not-aimed, find: ["=не =говорю", "=я =сам"], flags: ["Я не говорю"], passes: ["Привет"] }
  - { id: uk-not-aimed, language: uk, signal: not-aimed, find: ["=не =кажу", "=я =сам"], flags: ["Я не кажу"], passes: ["Привіт"] }
  - { id: en-lawful, language: en, signal: lawful-step, find: ["=ask =my =bank", "=leave =a =review"], flags: ["I will ask my bank"], passes: ["Hello"] }
  - { id: en-practical, language: en, signal: loss-practical, find: ["=cost =me"], flags: ["It cost me 40"], passes: ["Hello"] }
  - { id: en-emotional, language: en, signal: loss-emotional, find: ["=ruined", "=embarrass*"], flags: ["It ruined my day"], passes: ["Hello"] }
  - { id: en-ask, language: en, signal: ask, find: ["=i =want", "=please =send"], flags: ["I want my money"], passes: ["Hello"] }
  - { id: en-coarse, language: en, signal: coarse, find: ["=damn"], flags: ["Damn"] }
  - { id: en-why, language: en, signal: asked-why, find: ["^ =why"], flags: ["Why was it late?"], passes: ["Hello"] }
`;
