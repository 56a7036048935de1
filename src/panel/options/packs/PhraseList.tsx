import { FAMILY_OF, RULES } from '@/engine/model';
import { words } from '../../words';
import type { PhraseFields } from './phrase-fields';
import { type Trouble, within } from './troubles';

interface Props {
  phrases: readonly PhraseFields[];
  open: number;
  choose: (index: number) => void;
  troubles: readonly Trouble[];
  titleOf: (rule: string) => string;
}

/** The phrases of a pack, each with its stroke; one of them is open in the form. */
export function PhraseList({ phrases, open, choose, troubles, titleOf }: Props) {
  const { editor } = words.value.packs;
  if (phrases.length === 0) return <p class="soft">{editor.noPhrases}</p>;
  return (
    <ul class="phrases">
      {phrases.map(({ id, rule, find, language }, index) => {
        const known = RULES.find((one) => one === rule);
        const wrong = within(troubles, 'findings', index).length;
        return (
          <li key={index}>
            <button type="button" class="phrase" aria-current={index === open} onClick={() => choose(index)}>
              <span class={known && `mark-${FAMILY_OF[known]}`} lang={language || undefined}>
                {find[0] ?? editor.unnamed}
              </span>
              <span class="label">
                {titleOf(rule) || id}
                {wrong > 0 && ` · ${editor.troubles(wrong)}`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
