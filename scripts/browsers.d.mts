export type BrowserKind = 'chromium' | 'firefox' | 'chrome';
export function findBrowser(...kinds: BrowserKind[]): { kind: BrowserKind; path: string } | null;
export function findChromium(): string | null;
