import type { Assessment } from '@/engine/model';
import { kindTitle, kindTone } from './kind';
import { words } from './words';

/** The kind of a message: never colour alone. */
export const Tag = ({ assessment }: { assessment: Pick<Assessment, 'kind' | 'abuse' | 'severity'> }) => (
  <span class="tag" data-tone={kindTone(assessment)}>
    {kindTitle(assessment, words.value)}
  </span>
);
