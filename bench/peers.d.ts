// What we use of the peers: they are installed apart (bench/package.json) and mostly come without types.
declare module 'write-good' {
  export default function writeGood(text: string): unknown[];
}

declare module 'alex' {
  export function text(value: string): unknown;
}

declare module 'harper.js' {
  export class LocalLinter {
    constructor(options: { binary: unknown });
    setup(): Promise<void>;
    lint(text: string, options: { language: 'plaintext' }): Promise<unknown[]>;
  }
}

declare module 'harper.js/binary' {
  export const binary: unknown;
}

declare module 'obscenity' {
  export const englishDataset: { build(): object };
  export const englishRecommendedTransformers: object;
  export class RegExpMatcher {
    constructor(options: object);
    getAllMatches(text: string): unknown[];
  }
}
