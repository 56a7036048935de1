const LENGTH = 3;
const TOO_ALIKE = 0.5;

/** Pairs of texts that share half of their runs of three letters or more (Jaccard); case and marks don't count. */
export function nearDuplicates(texts: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const runs = runsOf(text);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const holding = holders.get(run) ?? [];
      for (const other of holding) shared.set(other, (shared.get(other) ?? 0) + 1);
      holding.push(index);
      holders.set(run, holding);
    }
    for (const [other, count] of shared) {
      if (count / (runs.size + (sizes[other] ?? 0) - count) >= TOO_ALIKE) pairs.push([texts[other] ?? '', text]);
    }
    sizes.push(runs.size);
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
