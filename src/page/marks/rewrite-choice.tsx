import type { Language, Rewrite } from '@/engine/model';
import type { PageStrings } from '@/i18n/page';
import { wordDiff } from './diff';

interface Props {
  rewrite: Rewrite;
  /** The words that it replaces. */
  words: string;
  language: Language;
  /** The digit that uses it; none after the second. */
  digit: string | null;
  strings: PageStrings['card'];
  onUse(): void;
}

/** One rewrite of a card: old words struck, new ones bold. Struck and bold are for the eye only; the name says it in words. */
export function RewriteChoice({ rewrite, words, language, digit, strings, onUse }: Props) {
  return (
    <button
      type="button"
      class="rewrite"
      lang={language}
      aria-label={strings.replaces(rewrite.text, words)}
      onClick={onUse}
    >
      <span>
        {wordDiff(words, rewrite.text).map(({ kind, text }, index) => {
          const key = `${index} ${text}`;
          // A space between what goes and what comes, so that they don't read as one word
          if (kind === 'old') return <del key={key}>{text.trim()}</del>;
          if (kind === 'new') return [' ', <ins key={key}>{text.trim()}</ins>, ' '];
          return ` ${text.trim()} `;
        })}
      </span>
      {digit !== null && <kbd>{digit}</kbd>}
    </button>
  );
}
