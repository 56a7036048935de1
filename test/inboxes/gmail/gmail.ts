import { type ModelOptions, pageOf } from '../model';
import script from './page.ts?script';
import style from './style.css?raw';

/** A mailbox after surfaces.md §2. */
export function render(options: ModelOptions, nonce?: string): string {
  return pageOf('Alder Lane Mail', style, script, options, nonce);
}
