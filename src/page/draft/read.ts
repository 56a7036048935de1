import type { ComposerFacts } from '@/page/inboxes/inbox';
import { textFieldOf } from '@/page/text-field';
import type { AnyDraft } from './draft';
import { readPlain } from './plain';
import { readRich } from './rich';

type Facts = Pick<ComposerFacts, 'foreign' | 'plainQuotes'>;

/**
 * Reads the draft of a composer, as its inbox says: see `ComposerFacts.foreign` and `plainQuotes`.
 * @param theirs what `linesOfOthers` gave before the agent wrote
 */
export function readDraft(editable: HTMLElement, facts: Facts, theirs: readonly string[] = []): AnyDraft {
  const field = textFieldOf(editable);
  return field ? readPlain(field, facts.plainQuotes) : readRich(editable, facts.foreign, theirs, facts.plainQuotes);
}
