import { storage } from 'wxt/utils/storage';
import type { Language, RuleId } from '@/engine/model';

/** Words from somebody's page that the user wants in their own pack. */
export interface PhraseToAdd {
  words: string;
  /** The sentence they stand in. */
  sentence: string;
  language: Language;
  /** What they were flagged as, where it was a card that was pressed. */
  rule?: RuleId;
}

/** Waits for the workshop, in memory: words of a conversation reach neither the disk nor the browser's history. */
export const phraseToAdd = storage.defineItem<PhraseToAdd | null>('session:phraseToAdd', { fallback: null });
