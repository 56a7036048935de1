/**
 * What a pack may hold at most (docs/packs.md, "Limits"). A pack that people write has some hundred lines; these keep a
 * mistake or a joke from stopping the browser.
 */
export const LIMITS = {
  files: 100,
  /** Of all files together, in UTF-16 units. */
  characters: 2_000_000,
  /** Under `find`, `except` and `never-flag` of all entries together. */
  phrases: 20_000,
  phraseCharacters: 2_000,
  /** What the phrases of a pack may add up to, in numbers kept; the built-in ones take a tenth. */
  automaton: 2_000_000,
  /** Of an id, and of the name of a variable. */
  idCharacters: 100,
  /** Of a sentence for people: a reason, a rewrite, a name. */
  lineCharacters: 2_000,
  /** Of a wording or a script. */
  textCharacters: 5_000,
  /** Of a sum of money, and of percent. */
  sum: 1_000_000_000,
  percent: 100,
  variables: 100,
  /** YAML aliases of a file: enough for lists that are used again, too few to blow a small file up. */
  aliases: 200,
  /** Values of a file, its aliases unfolded: every key, text, number and list is one. */
  values: 200_000,
  /** Values in values; what a pack can say needs six levels. */
  depth: 30,
  /** Lists in lists under `words`. */
  listDepth: 50,
  endings: 100,
  endingCharacters: 20,
  /** Under `findings`, `abuse`, `signals`, `wordings` … of a file, each. */
  entries: 5_000,
  /** Under one `flags` or `passes`. */
  examples: 200,
  /** Of all examples of a pack together. */
  allExamples: 20_000,
  rewrites: 12,
  /** What gaps and optional parts of all phrases together may keep open at a word; of those that ship, the English take two thirds. */
  waiting: 300_000,
  /** So many mistakes are told at once. */
  mistakes: 200,
} as const;
