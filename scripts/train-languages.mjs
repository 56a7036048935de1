// node scripts/train-languages.mjs: learns from the corpus which pieces of a word tell Russian from Ukrainian, and
// writes src/engine/text/lean-pieces.ts. The same corpus gives the same table.
//   --keep=WRITERS   leave these writers out too and tell how well the table does on them, without writing it
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Writer b is the test part of the corpus. */
const TEST = 'b';
const PIECES = 560;
/** Letters in a piece, the marks of a word's start and end among them; a whole word may be longer. */
const LONGEST = 4;
/** Pieces seen less often are not looked at. */
const RARE = 12;
/** Log-odds in one step of weight, and the heaviest weight in steps. */
const STEP = 0.5;
const HEAVIEST = 9;
/** Words with these need no table (lean.ts). */
const TELLING = /[ыэъіїєґ']/;

const kept = process.argv.find((argument) => argument.startsWith('--keep='))?.slice('--keep='.length) ?? '';
const random = sequence(7);
const table = learn(passages((writer) => writer !== TEST && !kept.includes(writer)));
if (kept)
  report(
    table,
    passages((writer) => writer !== TEST && kept.includes(writer)),
  );
else write(table);

/** Runs of one to three words, as short as what is hard to tell; `russian` is 1 or 0. */
function passages(isWanted) {
  return ['ru', 'uk'].flatMap((language) =>
    readdirSync(join(ROOT, 'corpus', language))
      .sort()
      .filter((name) => name.endsWith('.jsonl') && isWanted(name.charAt(0)))
      .flatMap((name) =>
        readFileSync(join(ROOT, 'corpus', language, name), 'utf8')
          .split('\n')
          .filter(Boolean),
      )
      .map((line) => JSON.parse(line))
      .flatMap(({ text, draft, customer }) => [text, draft, customer].filter(Boolean))
      .flatMap((text) => runs(wordsOf(text)).map((words) => ({ words, russian: language === 'ru' ? 1 : 0 }))),
  );
}

/** Words as the engine's tokens have them. */
function wordsOf(text) {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ`]/g, "'");
  return (plain.match(/[\p{L}'-]+/gu) ?? []).filter((word) => /^[а-яіїєґ'-]+$/.test(word) && !TELLING.test(word));
}

function runs(words) {
  const found = [];
  for (let at = 0; at < words.length; at += found.at(-1).length)
    found.push(words.slice(at, at + 1 + Math.floor(random() * 3)));
  return found;
}

function piecesOf(word) {
  const marked = `^${word}$`;
  const pieces = [marked];
  for (let length = 2; length <= LONGEST; length++)
    for (let at = 0; length < marked.length && at + length <= marked.length; at++)
      pieces.push(marked.slice(at, at + length));
  return pieces;
}

/** Drops the pieces that matter least, a few rounds of it, and learns anew with the rest. */
function learn(examples) {
  const counts = new Map();
  const lessons = examples.map(({ words, russian }) => ({ pieces: words.flatMap(piecesOf), russian }));
  for (const { pieces } of lessons) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let weights = fitTo(lessons, new Set([...counts].filter(([, count]) => count >= RARE).map(([piece]) => piece)), 4);
  for (const share of [8, 4, 2, 1.5, 1.2, 1]) {
    const worth = ([piece, weight]) => Math.abs(weight) * counts.get(piece) ** 0.65;
    const best = [...weights].sort((a, b) => worth(b) - worth(a)).slice(0, share * PIECES);
    weights = fitTo(lessons, new Set(best.map(([piece]) => piece)), share > 1 ? 3 : 8);
  }
  const steps = [...weights].map(([piece, weight]) => [piece, Math.round(weight / STEP)]);
  const capped = steps.map(([piece, weight]) => [piece, Math.max(-HEAVIEST, Math.min(HEAVIEST, weight))]);
  return new Map(capped.filter(([, weight]) => weight !== 0));
}

/** Logistic regression by AdaGrad. */
function fitTo(lessons, pieces, rounds) {
  const weights = new Map([...pieces].map((piece) => [piece, 0]));
  const steepness = new Map([...pieces].map((piece) => [piece, 0.1]));
  const known = lessons.map((lesson) => ({ ...lesson, pieces: lesson.pieces.filter((piece) => pieces.has(piece)) }));
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(known)) {
      const odds = lesson.pieces.reduce((sum, piece) => sum + weights.get(piece), 0);
      const wrong = 1 / (1 + Math.exp(-odds)) - lesson.russian;
      for (const piece of lesson.pieces) {
        const slope = wrong + 0.01 * weights.get(piece);
        const steep = steepness.get(piece) + slope * slope;
        steepness.set(piece, steep);
        weights.set(piece, weights.get(piece) - (0.2 / Math.sqrt(steep)) * slope);
      }
    }
  }
  return weights;
}

function report(table, examples) {
  for (const russian of [1, 0]) {
    const own = examples.filter((example) => example.russian === russian && example.words.length > 0);
    const right = own.filter(({ words }) => {
      const lean = words.flatMap(piecesOf).reduce((sum, piece) => sum + (table.get(piece) ?? 0), 0);
      return lean >= 0 === Boolean(russian); // what tells nothing is read as Russian
    });
    console.log(`${russian ? 'ru' : 'uk'}: ${right.length} of ${own.length} runs of one to three words`);
  }
}

function write(table) {
  const weights = [...new Set(table.values())].sort((a, b) => b - a);
  const lines = weights.map((weight) => {
    const pieces = [...table].filter((entry) => entry[1] === weight).map(([piece]) => piece);
    return `  [${weight}, '${pieces.sort().join(' ')}'],\n`;
  });
  const about =
    '/** Pieces of words by what they lean to (lean.ts); written by `node scripts/train-languages.mjs`. */\n';
  const list = `export const PIECES: readonly (readonly [weight: number, pieces: string])[] = [\n${lines.join('')}];\n`;
  writeFileSync(join(ROOT, 'src', 'engine', 'text', 'lean-pieces.ts'), about + list);
  console.log(`${table.size} pieces, ${Buffer.byteLength(lines.join(''))} bytes`);
}

function shuffled(list) {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

/** Numbers from 0 to 1 that are the same each time. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
