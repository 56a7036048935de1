/** Words that keep their capital where a sentence goes on; Вы and Ви where they are written so. */
const CAPITAL = { always: /^I(?!\p{L})/u, polite: /^В(?:[ыи]|ам|ас|ами|аш\p{Ll}*)(?!\p{L})/u };

/** Puts the next text behind another; after a name and a comma the sentence goes on: «Олено, охоче допоможу». */
export function joined(before: string, text: string, smallYou: boolean): string {
  if (before === '') return text;
  const keeps = CAPITAL.always.test(text) || (!smallYou && CAPITAL.polite.test(text));
  const goesOn = before.endsWith(',') && !keeps;
  return `${before} ${goesOn ? text.charAt(0).toLowerCase() + text.slice(1) : text}`;
}
