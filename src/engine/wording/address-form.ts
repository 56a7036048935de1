/** Вы, Ви and their forms as they address one person: the packs write them with a capital letter. */
const POLITE = /(?<!\p{L})В(?=(?:[ыи]|ам|ас|ами|аш\p{Ll}*)(?!\p{L}))/gu;
/** A sentence begins at the start, on a new line, and behind the mark that ends another; opening marks may stand between. */
const SENTENCE_START = /(?:^|\n|[.!?…][»“”")]*\s)[\s«„“"(—–-]*$/u;

/** A wording with Вы/Ви and its forms in small letters, but for the beginnings of sentences. Its length stays. */
export function smallYou(text: string): string {
  return text.replace(POLITE, (letter, at: number) =>
    SENTENCE_START.test(text.slice(0, at)) ? letter : letter.toLowerCase(),
  );
}

/** Whether a text says вы, ви or one of their forms with a small letter, and never with a capital one inside a sentence. */
export function saysSmallYou(text: string): boolean {
  const isSmall = /(?<!\p{L})в(?:[ыи]|ам|ас|ами|аш\p{Ll}*)(?!\p{L})/u.test(text);
  return isSmall && smallYou(text) === text;
}
