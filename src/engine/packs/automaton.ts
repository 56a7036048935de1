import { LANGUAGES, type Language } from '../model';
import type { Analysis, Sentence, Token } from '../text/analysis';
import type { Knowledge, Match } from './knowledge';
import { type Hit, select } from './select';
import { ANY, AT_CLAUSE, AT_END, AT_START, NUMBER } from './states';
import type { Tables } from './tables';
import { WordClasses } from './word-classes';

/** Counts the edges that were looked at, so that a test can see that matching stays linear. */
export interface Meter {
  steps: number;
}

/**
 * A function that finds the phrases of `knowledge` in a text. All phrases are followed at once, word by word; a state
 * keeps only its earliest start, so the work for a word is bounded by the automaton and not by the text. Marks are
 * passed over. Of one entry's phrases the leftmost and then the longest is taken, and what it took is taken once.
 */
export function createMatcher(knowledge: Knowledge, meter: Meter = { steps: 0 }): (analysis: Analysis) => Match[] {
  const simulation = new Simulation(knowledge.automaton as Tables, meter);
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

class Simulation {
  /** What was found in the sentence read last. */
  hits: Hit[] = [];
  private readonly classes: WordClasses;
  private readonly edges: Int32Array;
  private readonly edgesAt: Int32Array;
  private readonly accepts: Int32Array;
  private readonly acceptsAt: Int32Array;
  private readonly roots: Record<Language, Map<number, number[]>>;
  /** The word at which a label was last seen, a state last reached. */
  private readonly labelSeen: Int32Array;
  private readonly stateSeen: Int32Array;
  private starts: Int32Array;
  private nextStarts: Int32Array;
  private live: Int32Array;
  private liveCount = 0;
  private next: Int32Array;
  private nextCount = 0;
  private tick = 0;

  constructor(
    tables: Tables,
    private readonly meter: Meter,
  ) {
    this.classes = new WordClasses(tables);
    const edges: number[] = [];
    const accepts: number[] = [];
    const edgesAt = [0];
    const acceptsAt = [0];
    let labels = NUMBER;
    for (let at = 0; at < tables.states.length; ) {
      for (let left = tables.states[at++] ?? 0; left > 0; left--) {
        labels = Math.max(labels, tables.states[at] ?? 0);
        edges.push(tables.states[at++] ?? 0, tables.states[at++] ?? 0, tables.states[at++] ?? 0);
      }
      for (let left = tables.states[at++] ?? 0; left > 0; left--) {
        accepts.push(tables.states[at++] ?? 0, tables.states[at++] ?? 0);
      }
      edgesAt.push(edges.length);
      acceptsAt.push(accepts.length);
    }
    this.edges = Int32Array.from(edges);
    this.edgesAt = Int32Array.from(edgesAt);
    this.accepts = Int32Array.from(accepts);
    this.acceptsAt = Int32Array.from(acceptsAt);
    const states = edgesAt.length - 1;
    this.labelSeen = new Int32Array(labels + 1);
    this.stateSeen = new Int32Array(states);
    this.starts = new Int32Array(states);
    this.nextStarts = new Int32Array(states);
    this.live = new Int32Array(states);
    this.next = new Int32Array(states);
    this.roots = { en: new Map(), ru: new Map(), uk: new Map() };
    for (const language of LANGUAGES) this.fillRoots(this.roots[language], tables.roots[language]);
  }

  /** Edges out of the first states, by label: most words begin few phrases. */
  private fillRoots(roots: Map<number, number[]>, states: readonly number[]): void {
    const known = new Set<string>();
    for (const state of states) {
      for (let at = this.edgesAt[state] ?? 0; at < (this.edgesAt[state + 1] ?? 0); at += 3) {
        const [label = 0, guard = 0, target = 0] = this.edges.subarray(at, at + 3);
        const key = `${label},${guard},${target}`;
        if (known.has(key)) continue;
        known.add(key);
        const own = roots.get(label);
        if (own) own.push(guard, target);
        else roots.set(label, [guard, target]);
      }
    }
  }

  /** Follows all phrases through a sentence; leaves what it found in `hits` and gives back the words it counted. */
  read(tokens: readonly Token[], sentence: Sentence): Token[] {
    const { words, places } = wordsOf(tokens, sentence);
    const roots = this.roots[sentence.language];
    this.hits = [];
    this.liveCount = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as Token;
      this.step(word, index, places[index] ?? 0, this.classes.of(word, sentence.language), roots);
      this.accept(index, places[index + 1] ?? 0);
    }
    return words;
  }

  private step(
    word: Token,
    index: number,
    place: number,
    classes: readonly number[],
    roots: Map<number, number[]>,
  ): void {
    const tick = ++this.tick;
    this.nextCount = 0;
    this.labelSeen[ANY] = tick;
    if (word.kind === 'number') this.labelSeen[NUMBER] = tick;
    for (let at = 0; at < classes.length; at++) this.labelSeen[classes[at] as number] = tick;
    const { edges, edgesAt, labelSeen, live, starts } = this;
    for (let at = 0; at < this.liveCount; at++) {
      const state = live[at] as number;
      const start = starts[state] as number;
      const end = edgesAt[state + 1] as number;
      for (let edge = edgesAt[state] as number; edge < end; edge += 3) {
        this.meter.steps++;
        if (labelSeen[edges[edge] as number] !== tick) continue;
        const guard = edges[edge + 1] as number;
        if ((guard & place) === guard) this.reach(edges[edge + 2] as number, start, tick);
      }
    }
    this.begin(roots.get(ANY), index, place, tick);
    if (word.kind === 'number') this.begin(roots.get(NUMBER), index, place, tick);
    for (let at = 0; at < classes.length; at++) this.begin(roots.get(classes[at] as number), index, place, tick);
    [this.live, this.next] = [this.next, this.live];
    [this.starts, this.nextStarts] = [this.nextStarts, this.starts];
    this.liveCount = this.nextCount;
  }

  private begin(edges: readonly number[] | undefined, index: number, place: number, tick: number): void {
    if (!edges) return;
    for (let at = 0; at < edges.length; at += 2) {
      this.meter.steps++;
      const guard = edges[at] as number;
      if ((guard & place) === guard) this.reach(edges[at + 1] as number, index, tick);
    }
  }

  private reach(state: number, start: number, tick: number): void {
    if (this.stateSeen[state] !== tick) {
      this.stateSeen[state] = tick;
      this.nextStarts[state] = start;
      this.next[this.nextCount++] = state;
    } else if (start < (this.nextStarts[state] as number)) {
      this.nextStarts[state] = start;
    }
  }

  private accept(index: number, place: number): void {
    for (let at = 0; at < this.liveCount; at++) {
      const state = this.live[at] as number;
      const end = this.acceptsAt[state + 1] as number;
      for (let accept = this.acceptsAt[state] as number; accept < end; accept += 2) {
        const guard = this.accepts[accept + 1] as number;
        if ((guard & place) !== guard) continue;
        this.hits.push({ accepted: this.accepts[accept] as number, first: this.starts[state] as number, last: index });
      }
    }
  }
}

/** Marks that don't part clauses: they belong to a word, or stand around words that could do without. */
const NO_BOUNDARY = new Set([...`-'"«»“”„‟‘’*_~`]);

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
