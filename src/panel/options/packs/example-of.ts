import type { WrittenFinding } from '@/engine/packs/written-findings';

/** The first example: before, flagged, after. Its braces stand around exactly what is flagged. */
export function exampleOf({ flags: [first] }: WrittenFinding): [string, string, string] {
  const text = typeof first === 'object' ? first.draft : (first ?? '');
  const [, before = '', flagged = '', after = ''] = /^([^{]*)\{?([^}]*)\}?(.*)$/su.exec(text) ?? [];
  return flagged === '' ? ['', before, ''] : [before, flagged, after.replace(/[{}]/gu, '')];
}
