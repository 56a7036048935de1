/** Few words in three languages: enough to see what the engine does with them. */
export const MINI_PACK = `
format: 1
id: mini
name: Mini
version: 1.0.0
languages: [en, ru, uk]
licence: MIT

findings:
  - id: en-volumes
    language: en
    rule: excuse
    find: ["=due =to high volume"]
    unless: [owned-before]
    rewrites: ["because we planned badly", "because of our courier", { text: "We planned badly, {name}.", replaces: sentence }]
    flags: ["Late due to high volumes."]
    passes: ["Hello"]
  - id: en-courier
    language: en
    rule: blame
    find: ["[our] courier"]
    unless: [question]
    rewrites: [{ text: "We lost it.", replaces: clause }, { text: "You wrote “{problem}”: we failed you.", replaces: sentence }, "we", "we ourselves", "the team"]
    flags: ["Our courier lost it."]
    passes: ["Hello"]
  - id: en-courier-late
    language: en
    rule: excuse
    find: ["courier =was late"]
    unless: [answered-why]
    rewrites: [{ text: "We were late", replaces: sentence }]
    flags: ["The courier was late."]
    passes: ["Hello"]
  - id: ru-load
    language: ru
    rule: excuse
    find: ["=в =связи =с загрузкой"]
    rewrites: ["по нашей вине", { text: "Это наша вина, {name}.", replaces: sentence }]
    flags: ["Задержка в связи с загрузкой."]
    passes: ["Привет"]
  - id: uk-load
    language: uk
    rule: excuse
    find: ["=через навантаження"]
    rewrites: ["з нашої вини", { text: "Це наша провина, {name}.", replaces: sentence }]
    flags: ["Затримка через навантаження."]
    passes: ["Привіт"]

signals:
  - { id: en-owned, language: en, signal: ownership, find: ["=our mistake"], flags: ["It is our mistake"], passes: ["Hello"] }
  - { id: en-problem, language: en, signal: problem, find: ["=lost"], flags: ["It is lost"], passes: ["Hello"] }
  - { id: en-why, language: en, signal: asked-why, find: ["^ =why"], flags: ["Why was it late?"], passes: ["Hello"] }
  - { id: ru-familiar, language: ru, signal: familiar-address, find: ["(=ты | =тебя | =тебе | =твой | =твоя | =твои)"], flags: ["Ты"], passes: ["Привет"] }
  - { id: uk-familiar, language: uk, signal: familiar-address, find: ["(=ти | =тебе | =тобі | =твій | =твоя | =твої)"], flags: ["Ти"], passes: ["Привіт"] }
  - { id: ru-formal, language: ru, signal: formal-address, find: ["(=вы | =вас | =вам | =ваш)"], flags: ["Вы"], passes: ["Привет"] }
  - { id: uk-formal, language: uk, signal: formal-address, find: ["(=ви | =вас | =вам | =ваш)"], flags: ["Ви"], passes: ["Привіт"] }
`;
