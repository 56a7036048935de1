import { LANGUAGES, type Language } from '../model';
import type { Analysis, Sentence, Token } from '../text/analysis';
import type { Knowledge, Match } from './knowledge';
import { type Hit, select } from './select';
import { ANY, ANY_PLACE, AT_CLAUSE, AT_END, AT_START, NUMBER } from './states';
import { readStates, type StateArrays, type Tables } from './tables';
import { WordClasses } from './word-classes';

/** Counts the edges and jumps that were looked at, so that a test can see that matching stays linear. */
export interface Meter {
  steps: number;
}

/**
 * A function that finds the phrases of `knowledge` in a text. All phrases are followed at once, word by word; because
 * phrases know no repetition, what began at a word is over after a number of words that only the packs decide, so the
 * work grows with the text and no faster. Marks are passed over. Of one entry's phrases the leftmost and then the
 * longest is taken, and what it took is taken once.
 */
export function createMatcher(knowledge: Knowledge, meter: Meter = { steps: 0 }): (analysis: Analysis) => Match[] {
  const simulation = new Simulation(knowledge.automaton, meter);
  return (analysis) => {
    const matches: Match[] = [];
    analysis.sentences.forEach((sentence, index) => {
      const words = simulation.read(analysis.tokens, sentence);
      for (const { accepted, first, last } of select(simulation.hits)) {
        const start = words[first]?.start ?? 0;
        matches.push({ entry: accepted >> 1, start, end: words[last]?.end ?? start, sentence: index });
      }
    });
    return matches;
  };
}

/** Guard and target in turn: ways out of a language's first states. */
type Ways = number[];

interface KnownWord {
  classes: readonly number[];
  /** What the word begins. */
  ways: Ways;
}

/** Runs are counted in 32 bits; a worker that lives for weeks begins anew in time. One sentence never takes the rest. */
const MOST_RUNS = 2 ** 30;

/** Words repeat, so most are known. Emptied when full. */
const KEPT = 20_000;

class Simulation {
  /** What was found in the sentence read last. */
  hits: Hit[] = [];
  private readonly classes: WordClasses;
  private readonly states: StateArrays;
  /** By label. */
  private readonly roots: Record<Language, Map<number, Ways>>;
  private readonly known: Record<Language, Map<string, KnownWord>> = { en: new Map(), ru: new Map(), uk: new Map() };
  /** The word at which a label was last seen. */
  private readonly labelSeen: Int32Array;
  private word = 0;
  /** The run in which a state was last reached; a run is one word read by all that began at one start. */
  private readonly stateSeen: Int32Array;
  private run = 0;
  /** States that are followed and where each began, earliest start first; and the same for the next word. */
  private live: number[] = [];
  private liveStarts: number[] = [];
  private next: number[] = [];
  private nextStarts: number[] = [];

  constructor(
    tables: Tables,
    private readonly meter: Meter,
  ) {
    this.classes = new WordClasses(tables);
    this.states = readStates(tables);
    const count = this.states.accepted.length;
    this.labelSeen = new Int32Array(this.states.labels);
    this.stateSeen = new Int32Array(count);
    this.roots = { en: new Map(), ru: new Map(), uk: new Map() };
    for (const language of LANGUAGES) this.fillRoots(this.roots[language], tables.roots[language]);
  }

  /** The ways out of the first states by label, jumps already followed: most words begin few phrases. */
  private fillRoots(roots: Map<number, Ways>, first: readonly number[]): void {
    const { edges, edgesAt, jumps, jumpsAt } = this.states;
    const known = new Set<number>();
    const follow = (state: number, guard: number) => {
      const at = state * ANY_PLACE + guard;
      if (known.has(at)) return;
      known.add(at);
      for (let edge = edgesAt[state] as number; edge < (edgesAt[state + 1] as number); edge += 2) {
        const label = edges[edge] as number;
        const ways = roots.get(label) ?? [];
        ways.push(guard, edges[edge + 1] as number);
        roots.set(label, ways);
      }
      for (let jump = jumpsAt[state] as number; jump < (jumpsAt[state + 1] as number); jump += 2) {
        follow(jumps[jump + 1] as number, guard | (jumps[jump] as number));
      }
    };
    for (const state of first) follow(state, 0);
  }

  /** Follows all phrases through a sentence; leaves what it found in `hits` and gives back the words it counted. */
  read(tokens: readonly Token[], sentence: Sentence): Token[] {
    const { words, places } = wordsOf(tokens, sentence);
    if (this.run > MOST_RUNS) this.forgetRuns();
    this.hits = [];
    this.live.length = 0;
    this.liveStarts.length = 0;
    words.forEach((word, index) => {
      this.step(this.know(word, sentence.language), index, places);
    });
    return words;
  }

  private forgetRuns(): void {
    this.labelSeen.fill(0);
    this.stateSeen.fill(0);
    this.word = 0;
    this.run = 0;
  }

  private know(word: Token, language: Language): KnownWord {
    const words = this.known[language];
    let known = words.get(word.form);
    if (!known) {
      const classes = [ANY, ...(word.kind === 'number' ? [NUMBER] : []), ...this.classes.of(word)];
      known = { classes, ways: classes.flatMap((label) => this.roots[language].get(label) ?? []) };
      if (words.size >= KEPT) words.clear();
      words.set(word.form, known);
    }
    return known;
  }

  private step({ classes, ways }: KnownWord, index: number, places: readonly number[]): void {
    const place = places[index] as number;
    const after = places[index + 1] as number;
    this.next.length = 0;
    this.nextStarts.length = 0;
    this.word++;
    for (let at = 0; at < classes.length; at++) this.labelSeen[classes[at] as number] = this.word;
    this.follow(index, after);
    this.run++;
    for (let at = 0; at < ways.length; at += 2) {
      this.meter.steps++;
      const guard = ways[at] as number;
      if ((guard & place) === guard) this.reach(ways[at + 1] as number, index, index, after);
    }
    [this.live, this.next] = [this.next, this.live];
    [this.liveStarts, this.nextStarts] = [this.nextStarts, this.liveStarts];
  }

  /** Lets everything that began earlier read the word. */
  private follow(index: number, after: number): void {
    const { edges, edgesAt, gates } = this.states;
    const { labelSeen, live, liveStarts, word } = this;
    let before = -1;
    for (let at = 0; at < live.length; at++) {
      const state = live[at] as number;
      if (labelSeen[gates[state] as number] !== word) continue;
      const start = liveStarts[at] as number;
      if (start !== before) this.run++;
      before = start;
      const end = edgesAt[state + 1] as number;
      for (let edge = edgesAt[state] as number; edge < end; edge += 2) {
        this.meter.steps++;
        if (labelSeen[edges[edge] as number] === word) this.reach(edges[edge + 1] as number, start, index, after);
      }
    }
  }

  /** @param place what holds of the place after the word that was read. */
  private reach(state: number, start: number, index: number, place: number): void {
    const { accepted, edgesAt, exceptional, jumps, jumpsAt } = this.states;
    // of exceptions the one that began first is enough: it overlaps all that the others do
    const stamp = exceptional[state] === 1 ? -this.word : this.run;
    if (this.stateSeen[state] === stamp) return;
    this.stateSeen[state] = stamp;
    const found = accepted[state] as number;
    if (found >= 0) this.hits.push({ accepted: found, first: start, last: index });
    if (edgesAt[state] !== edgesAt[state + 1]) {
      this.next.push(state);
      this.nextStarts.push(start);
    }
    const end = jumpsAt[state + 1] as number;
    for (let jump = jumpsAt[state] as number; jump < end; jump += 2) {
      this.meter.steps++;
      const guard = jumps[jump] as number;
      if ((guard & place) === guard) this.reach(jumps[jump + 1] as number, start, index, place);
    }
  }
}

/** Marks that don't part clauses: they belong to a word, or stand around words that could do without. */
const NO_BOUNDARY = new Set([...`-'"«»“”„‟‘’*_~\``]);

/** The words and numbers of a sentence, and what holds of the place before each and after the last. */
function wordsOf(tokens: readonly Token[], sentence: Sentence): { words: Token[]; places: number[] } {
  const words: Token[] = [];
  const places: number[] = [AT_START | AT_CLAUSE];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark') {
      if (!NO_BOUNDARY.has(token.form)) places[words.length] = (places[words.length] ?? 0) | AT_CLAUSE;
    } else {
      words.push(token);
      places.push(0);
    }
  }
  places[words.length] = (places[words.length] ?? 0) | AT_END | AT_CLAUSE;
  return { words, places };
}
