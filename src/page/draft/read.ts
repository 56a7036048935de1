import type { ComposerFacts } from '@/page/inboxes/inbox';
import type { AnyDraft } from './draft';
import { readPlain } from './plain';
import { readRich } from './rich';

type Facts = Pick<ComposerFacts, 'foreign' | 'plainQuotes'>;

/**
 * Reads the draft of a composer, as its inbox says: see `ComposerFacts.foreign` and `plainQuotes`.
 * @param theirs what `linesOfOthers` gave before the agent wrote
 */
export function readDraft(editable: HTMLElement, facts: Facts, theirs: readonly string[] = []): AnyDraft {
  // By name: an element of another frame is no instance of this frame's classes
  if (editable.localName === 'textarea') return readPlain(editable as HTMLTextAreaElement, facts.plainQuotes);
  return readRich(editable, facts.foreign, theirs, facts.plainQuotes);
}
