import { browser } from 'wxt/browser';
import type { RuleId, Span } from '@/engine/model';
import { analyse } from '@/engine/text/analyse';
import { phraseToAdd } from '@/store/phrase-to-add';

/** Opens the workshop with words to add to the user's own pack. A phrase ends with its sentence, so the first is taken. */
export async function addToPack(text: string, { start, end }: Span, rule?: RuleId): Promise<void> {
  const sentence = analyse(text).sentences.find((one) => one.start < end && one.end > start);
  if (!sentence) return;
  await phraseToAdd.setValue({
    words: text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)).trim(),
    sentence: text.slice(sentence.start, sentence.end).trim(),
    language: sentence.language,
    ...(rule && { rule }),
  });
  await browser.runtime.openOptionsPage();
}
