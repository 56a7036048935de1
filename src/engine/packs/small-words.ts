/** Words that hardly a letter goes without, in the languages that Aplomb reads, with the forms they take. */
const SMALL_WORDS = new Set(
  (
    'a an the i me my you your he him his she her it its we us our they them their this that and or but if so as not no of to in on at by for ' +
    'with from is are was were be been am do does did have has had will would can could ' +
    'и а но или что как то это так же бы ли не ни да нет в во на с со к ко по из за у о об от до для при я меня мне мной ты тебя тебе ' +
    'вы вас вам вами он она оно они его ее их ему ей им мы нас нам нами мой моя мое мои наш наша наше наши ваш ваша ваше ваши был была было были быть ' +
    'і й та але або чи що як це то так же б би не ні в у на з зі із до по за від для при про я мене мені ти тебе тобі ' +
    'ви вас вам вами він вона воно вони його її їх йому їй їм ми нас нам нами мій моя моє мої наш наша наше наші ваш ваша ваше ваші є був була було були бути'
  ).split(' '),
);

/** Whether a word is found in nearly any text: a pronoun, a preposition, a particle. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase().replaceAll('ё', 'е'));
}
