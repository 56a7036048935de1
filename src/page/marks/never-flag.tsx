import type { Language } from '@/engine/model';
import type { PageStrings } from '@/i18n/page';

/** "Never flag this", said by somebody with a pack of their own: for whom is asked, and what came of it told. */
export type NeverFlag = { pack: string } & (
  | { is: 'asked' }
  | { is: 'added'; id: string; sha256: string }
  | { is: 'refused'; why: string }
  /** The pack has changed since the words were added. */
  | { is: 'kept' }
);

export interface NeverFlagActions {
  onNeverForMe(): void;
  onNeverInPack(): void;
  onNeverUndo(): void;
}

interface Props extends NeverFlagActions {
  never: NeverFlag;
  /** The digits that choose, in their order. */
  digits: readonly string[];
  words: string;
  language: Language;
  strings: PageStrings['card'];
}

/** What can be chosen, in the order of the digits. */
export function choicesOf(never: NeverFlag, { onNeverForMe, onNeverInPack }: NeverFlagActions): (() => void)[] {
  if (never.is === 'asked') return [onNeverForMe, onNeverInPack];
  return never.is === 'refused' ? [onNeverForMe] : [];
}

/** Stands in the place of the rewrites. */
export function NeverFlagChoice(props: Props) {
  const { never, digits, words, language, strings } = props;
  const labels = [strings.forMe, strings.inPack(never.pack)];
  return (
    <>
      <p id="card-why">
        {strings.neverFlag}: <span lang={language}>{words}</span>
      </p>
      {never.is !== 'asked' && (
        <div class="hint" role="status">
          {never.is === 'added' && strings.isInPack(never.pack)}
          {never.is === 'kept' && strings.noUndo}
          {never.is === 'refused' && `${strings.notInPack(never.pack)} ${never.why}`}
          {never.is === 'added' && (
            <button type="button" class="button" onClick={props.onNeverUndo}>
              {strings.undo}
            </button>
          )}
        </div>
      )}
      {choicesOf(never, props).map((choose, index) => (
        <button key={labels[index]} type="button" class="rewrite" onClick={choose}>
          <span>{labels[index]}</span>
          <kbd>{digits[index]}</kbd>
        </button>
      ))}
    </>
  );
}
