/** Words by which a sentence turns to its reader, in the three languages and as `Token.form` has them. */
const WORDS = new Set(
  `you your yours yourself yourselves u ur ya y'all you're youre you'll you'd you've
  ты тебя тебе тобой твой твоя твое твои твоего твоей твоих твоим твоими твою
  вы вас вам вами ваш ваша ваше ваши вашего вашей ваших вашим вашими вашу
  ти тобі тобою твій твоя твоє твої твоєї твоїх твоїм твоїми
  ви ваша ваше ваші вашої вашим вашими`.split(/\s+/u),
);
/** Endings of Russian and Ukrainian verbs in the second person and of their commands. */
const ENDING = /(?:ешь|ишь|шься|еш|єш|иш|їш|шся|ете|єте|ите|їте|йте|йся|тесь|теся)$/u;

/** @param form a word as `Token.form` has it */
export function isSecondPerson(form: string): boolean {
  return WORDS.has(form) || ENDING.test(form);
}
