const LENGTH = 3;
const TOO_ALIKE = 0.5;

/** Pairs of texts that share half of their runs of three letters or more (Jaccard); case and marks don't count. */
export function nearDuplicates(texts: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  const sizes = new Uint32Array(texts.length);
  // how many runs each earlier text shares with the one at hand
  const shared = new Uint32Array(texts.length);
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const runs = runsOf(text);
    shared.fill(0, 0, index);
    for (const run of runs) {
      const holding = holders.get(run);
      if (!holding) {
        holders.set(run, [index]);
        continue;
      }
      for (const other of holding) shared[other] = (shared[other] ?? 0) + 1;
      holding.push(index);
    }
    for (let other = 0; other < index; other++) {
      const count = shared[other] ?? 0;
      if (count > 0 && count / (runs.size + (sizes[other] ?? 0) - count) >= TOO_ALIKE)
        pairs.push([texts[other] ?? '', text]);
    }
    sizes[index] = runs.size;
  });
  return pairs;
}

function runsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const runs = new Set<string>();
  for (let at = 0; at + LENGTH <= plain.length; at++) runs.add(plain.slice(at, at + LENGTH));
  return runs;
}
