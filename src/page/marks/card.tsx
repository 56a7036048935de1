import type { Finding } from '@/engine/model';
import type { PageStrings } from '@/i18n/page';
import { Cross } from '@/look/icons';
import { choicesOf, type NeverFlag, type NeverFlagActions, NeverFlagChoice } from './never-flag';
import { RewriteChoice } from './rewrite-choice';

/** Digits that choose a rewrite, or for whom words are never flagged, in their order. */
const DIGITS = ['1', '2'];

/**
 * Why nothing can be put in, but copied: the words changed under the card, something that is no text stands among them,
 * or the editor did not take the new ones.
 */
export type Stuck = 'no' | 'changed' | 'barred' | 'refused' | 'copied';

interface CardActions extends NeverFlagActions {
  /** @param keys that would choose again, were they pressed once more */
  onUse(index: number, keys: readonly string[]): void;
  onIgnoreOnce(): void;
  onNeverFlag(): void;
  onSayOtherwise(): void;
  onRuleOff(): void;
  onStep(by: 1 | -1): void;
  onCopy(): void;
  onClose(): void;
}

interface Props extends CardActions {
  finding: Finding;
  /** The words that each rewrite replaces. */
  replaced: readonly string[];
  /** Other places to go to. */
  steps: boolean;
  stuck: Stuck;
  /** What "never flag this" asks or tells, and the words; null: it was not chosen. */
  never: { flag: NeverFlag; words: string } | null;
  strings: PageStrings['card'];
}

/** What is wrong with the words under a mark, why, and what to write instead (docs/look.md). */
export function Card(props: Props) {
  const { finding, steps, never, strings } = props;
  return (
    <section
      class="aplomb card"
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-why"
      data-tone={finding.family}
      onKeyDown={(event) => onKey(event, props)}
    >
      <header>
        <span class={`sample mark-${finding.family}`} aria-hidden="true">
          {strings.sample}
        </span>
        <h2 id="card-title">{finding.title}</h2>
      </header>
      {never ? (
        <div class="stack">
          <NeverFlagChoice
            {...props}
            never={never.flag}
            words={never.words}
            digits={DIGITS}
            language={finding.language}
          />
          <Keys digits={[]} steps={steps} strings={strings} />
        </div>
      ) : (
        <Judged {...props} />
      )}
      <button type="button" class="button quiet icon close" aria-label={strings.close} onClick={props.onClose}>
        <Cross />
      </button>
    </section>
  );
}

/** Why it is flagged, what to write instead, and what else can be done with it. */
function Judged(props: Props) {
  const { finding, replaced, steps, stuck, strings } = props;
  return (
    <>
      <div class="stack">
        <p id="card-why">
          {finding.why}{' '}
          <span class="soft">
            {strings.from[finding.source]}
            {finding.pack && ` · ${finding.pack}`}
          </span>
        </p>
        {finding.weighed && (
          <p class="small soft">
            {strings.weighed} <span lang={finding.language}>{finding.weighed.join(' · ')}</span>
          </p>
        )}
        {finding.rewrites.length > 0 && (
          <fieldset class="stack" aria-label={strings.rewrites}>
            {finding.rewrites.map((rewrite, index) => (
              <RewriteChoice
                key={rewrite.text}
                rewrite={rewrite}
                words={replaced[index] ?? ''}
                language={finding.language}
                digit={DIGITS[index] ?? null}
                strings={strings}
                onUse={() => props.onUse(index, ['Enter'])}
              />
            ))}
          </fieldset>
        )}
        {finding.rewrites.length === 0 && finding.how && (
          <p>
            <strong>{strings.think}</strong> {finding.how}
          </p>
        )}
        {stuck === 'no' ? (
          <Keys digits={DIGITS.slice(0, finding.rewrites.length)} steps={steps} strings={strings} />
        ) : (
          <div class="hint" role="status">
            {strings[stuck]}
            {stuck !== 'copied' && (
              <button type="button" class="button" onClick={props.onCopy}>
                {strings.copy}
              </button>
            )}
          </div>
        )}
      </div>
      <footer class="small">
        <button type="button" class="button quiet" onClick={props.onIgnoreOnce}>
          {strings.ignoreOnce}
        </button>
        <button type="button" class="button quiet" onClick={props.onNeverFlag}>
          {strings.neverFlag}
        </button>
        <button type="button" class="button quiet" onClick={props.onSayOtherwise}>
          {strings.sayOtherwise}
        </button>
        <button type="button" class="button quiet" onClick={props.onRuleOff}>
          {strings.ruleOff}
        </button>
      </footer>
    </>
  );
}

function Keys({ digits, steps, strings }: { digits: string[]; steps: boolean; strings: PageStrings['card'] }) {
  return (
    <p class="small soft">
      {digits.map((digit) => [<kbd key={digit}>{digit}</kbd>, ' '])}
      {digits.length > 0 && <>{strings.useIt}&ensp;</>}
      {steps && (
        <>
          <kbd>↓</kbd> {strings.next}&ensp;
        </>
      )}
      <kbd>Esc</kbd> {strings.back}
    </p>
  );
}

function onKey(event: KeyboardEvent, props: Props): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { finding, steps, never, onUse, onStep, onClose } = props;
  const choices = never ? choicesOf(never.flag, props) : finding.rewrites.map((_, index) => () => onUse(index, DIGITS));
  const choose = choices[DIGITS.indexOf(event.key)];
  if (event.key === 'Escape') onClose();
  else if (event.key === 'ArrowDown' && steps) onStep(1);
  else if (event.key === 'ArrowUp' && steps) onStep(-1);
  else if (choose) choose();
  else return;
  event.preventDefault();
}
