import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES } from '@/engine/model';
import type { WrittenFindings } from '@/engine/packs/written-findings';
import type { EntryName } from '@/i18n/packs/decisions';
import { exampleOf } from './example-of';

/** What people call entries of ours (`en/due-to`): known once they are asked for and loaded. */
export function useEntryNames(isAsked: boolean): (entry: string) => EntryName | undefined {
  const [names, setNames] = useState<ReadonlyMap<string, EntryName>>(new Map());
  useEffect(() => {
    // A megabyte that few people need
    if (isAsked)
      void import('virtual:built-in-findings').then((module) => setNames(new Map(module.default.flatMap(namesOf))));
  }, [isAsked]);
  return (entry) => names.get(entry);
}

/** A built-in pack is called as its language is. */
function namesOf({ pack, findings, abuse }: WrittenFindings): [string, EntryName][] {
  const language = LANGUAGES.find((one) => one === pack);
  if (!language) return [];
  return [
    ...abuse.map(({ id, kind }): [string, EntryName] => [`${pack}/${id}`, { language, kind }]),
    ...findings.map((finding): [string, EntryName] => {
      const [, flagged] = exampleOf(finding);
      return [`${pack}/${finding.id}`, { language, rule: finding.rule, flagged }];
    }),
  ];
}
