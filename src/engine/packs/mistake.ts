import { MISTAKES, type MistakeCode, type MistakeWords } from './mistake-words';
import type { PackError, Place } from './pack';

type Names<Text extends string> = Text extends `${string}‹${infer Name}›${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<Code extends MistakeCode> = Names<(typeof MISTAKES)[Code][number]>;

/** What a mistake tells of the file; nothing, for some. */
export type Told<Code extends MistakeCode> = [NamesOf<Code>] extends [never]
  ? []
  : [told: Record<NamesOf<Code>, string | number>];

/** What a file says is shown as far as a person reads it. */
const LONGEST_SHOWN = 1_000;

export function mistake<Code extends MistakeCode>(place: Place, code: Code, ...[given]: Told<Code>): PackError {
  const { file, line, column } = place;
  const told = Object.fromEntries(
    Object.entries<string | number>(given ?? {}).map(([name, said]) => [name, shown(said)]),
  );
  return { file, line, column, code, told, ...tell(MISTAKES[code], told) };
}

/** The words of a mistake, filled with what the file says. */
export function tell([message, remedy]: MistakeWords, told: PackError['told']): { message: string; remedy: string } {
  const filled = (text: string) => text.replace(/‹(\w+)›/gu, (_, name: string) => told[name] ?? '');
  return { message: filled(message), remedy: filled(remedy) };
}

function shown(said: string | number): string {
  const text = String(said);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
