import type { PackError } from '@/engine/packs/pack';
import type { PackDocument, Path, Place } from './document';

/** Something to mend in a pack, with the field of the form that it belongs to. */
export interface Trouble extends Place {
  path: Path;
  /** What is wrong, and what to write instead. */
  message: string;
  remedy: string;
}

export function troublesOf(errors: readonly PackError[], pack: PackDocument): Trouble[] {
  return errors.map(({ line, column, message, remedy }) => ({
    path: pack.pathAt({ line, column }),
    ...{ line, column, message, remedy },
  }));
}

/** Those of a place in the pack and of everything inside it. */
export function within(troubles: readonly Trouble[], ...place: Path): Trouble[] {
  return troubles.filter(({ path }) => place.every((key, depth) => path[depth] === key));
}
