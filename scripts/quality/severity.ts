import { type Part, readMessages } from '../learning/corpus.ts';
import { rate, table } from './counts.ts';
import type { Judges } from './judges.ts';

/** How severe the abuse is that was found, beside what the writer of the message says. */
export function measureSeverity({ engine }: Judges, root: string, part: Part): string[] {
  const rows = readMessages(root, part).map(({ language, rows: messages }) => {
    const off = messages
      .filter(({ abuse }) => abuse.length > 0)
      .map(({ text, severity }) => ({ said: severity, found: engine.assess(text, { language }).severity }))
      .filter(({ found }) => found > 0)
      .map(({ said, found }) => found - said);
    const where = (holds: (by: number) => boolean) => rate(off.filter(holds).length, off.length);
    return [language, where((by) => by === 0), where((by) => by > 0), where((by) => by < 0)];
  });
  return [
    '## Severity, 1 to 3, of the abuse that was found',
    '',
    ...table(['language', 'as its writer says', 'higher', 'lower'], rows),
  ];
}
