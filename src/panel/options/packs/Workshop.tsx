import './packs.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/engine/model';
import type { PackDocument } from '@/pack-text/document';
import type { PackLooked } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { TryField } from '../../try-out/TryField';
import { useLatest } from '../../use-latest';
import { language, words } from '../../words';
import { AboutPack } from './AboutPack';
import { BuiltInPhrases } from './BuiltInPhrases';
import { changePack, type Editing, inForm, leaveWorkshop, openPhrase, writeText } from './editing';
import { GuideLink } from './GuideLink';
import { PhraseForm } from './PhraseForm';
import { PhraseList } from './PhraseList';
import { usePackNames } from './pack-names';
import { addPhrase, changePhrase, phrasesOf, removePhrase } from './phrase-fields';
import { RemovedPhrase } from './RemovedPhrase';
import { waitingPhrase } from './receive-phrase';
import { useRuleTitles } from './rule-titles';
import { SaveBar } from './SaveBar';
import { type Trouble, troublesOf } from './troubles';
import { undoKeys } from './undo-keys';
import { YamlField } from './YamlField';

/** A pack in a form and, beside it, as it is written: each follows the other, and a sentence shows what the pack does. */
export function Workshop({ edited }: { edited: Editing }) {
  const { editor, tryOut } = words.value.packs;
  const { pack, isHeld } = inForm.value;
  const [draft, setDraft] = useState('');
  const [isCopying, setCopying] = useState(false);
  const { text } = edited;
  const looked = useLatest((asked) => sendToWorker('lookAtPack', { text: asked, file: editor.yaml }), text);
  const troubles = useMemo(() => (looked ? troublesIn(looked.answer, pack) : []), [looked, pack]);
  const question = useMemo(() => ({ text, draft }), [text, draft]);
  const told = useLatest((asked) => sendToWorker('tryPack', { ...asked, file: editor.yaml }), question);
  const judged = useMemo(
    () => (told && 'findings' in told.answer ? { draft: told.question.draft, findings: told.answer.findings } : null),
    [told],
  );
  const [removed, setRemoved] = useState<{ index: number; putBack: (pack: PackDocument) => void } | null>(null);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const isAboutWrong = troubles.some(({ path }) => path[0] !== 'findings');
  useEffect(() => {
    if (isAboutWrong) setAboutOpen(true);
  }, [isAboutWrong]);
  const titleOf = useRuleTitles();
  const nameOf = usePackNames(pack);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A phrase that is still empty has taken the focus already
    if (!title.current?.parentElement?.contains(document.activeElement)) title.current?.focus();
    scrollTo(0, 0);
  }, []);
  useLeaveWarning(edited.text !== edited.saved);

  const phrases = phrasesOf(pack);
  const index = Math.min(openPhrase.value, phrases.length - 1);
  const fields = phrases[index];
  const languages = pack.textsAt(['languages']);
  const begin = () => {
    const language = languages.length > 1 ? (languages[0] ?? '') : '';
    openPhrase.value = changePack((changed) => addPhrase(changed, { rule: 'blame', language })) ?? index;
  };

  const remove = () => {
    const putBack = changePack((changed) => removePhrase(changed, index));
    if (putBack) setRemoved({ index, putBack });
  };
  const putBack = (was: NonNullable<typeof removed>) => {
    changePack(was.putBack);
    openPhrase.value = was.index;
    setRemoved(null);
  };

  return (
    <main class="stack workshop" aria-labelledby="workshop-title">
      <p class="row">
        <button type="button" class="button quiet" onClick={leaveWorkshop}>
          {editor.back}
        </button>
        <GuideLink />
      </p>
      <h1 id="workshop-title" ref={title} tabIndex={-1}>
        {pack.textAt(['name']) || editor.unnamed}
      </h1>
      <SaveBar edited={edited} isKnown={looked?.question === text} troubles={troubles} />
      {waitingPhrase.value && (
        <p class="hint" role="status">
          {editor.waits(waitingPhrase.value.words, isHeld)}
        </p>
      )}
      <div class="benches">
        <form class="stack" onSubmit={(event) => event.preventDefault()}>
          {isHeld && (
            <p class="hint" data-tone="fix" role="status">
              {editor.held}
            </p>
          )}
          <fieldset class="stack held" disabled={isHeld} {...undoKeys}>
            <legend class="hidden">{editor.form}</legend>
            <details class="box" open={isAboutOpen} onToggle={({ currentTarget: { open } }) => setAboutOpen(open)}>
              <summary>
                <h2>{editor.about}</h2>
              </summary>
              <AboutPack pack={pack} change={changePack} troubles={troubles} />
            </details>
            <section class="box stack" aria-labelledby="workshop-phrases">
              <h2 id="workshop-phrases">{editor.phrases}</h2>
              <PhraseList
                phrases={phrases}
                open={index}
                choose={(chosen) => {
                  openPhrase.value = chosen;
                }}
                troubles={troubles}
                titleOf={titleOf}
              />
              {removed && <RemovedPhrase key={removed.putBack} putBack={() => putBack(removed)} />}
              <p class="row">
                <button type="button" class="button" onClick={begin}>
                  {editor.newPhrase}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-expanded={isCopying}
                  onClick={() => setCopying(!isCopying)}
                >
                  {words.value.packs.copy.open}
                </button>
              </p>
              {isCopying && <BuiltInPhrases pack={pack} titleOf={titleOf} close={() => setCopying(false)} />}
            </section>
            {fields && (
              <section class="box" aria-label={fields.find[0] ?? editor.unnamed}>
                <PhraseForm
                  key={index}
                  index={index}
                  fields={fields}
                  languages={languages}
                  troubles={troubles}
                  titleOf={titleOf}
                  change={(change) => changePack((changed) => changePhrase(changed, index, change))}
                  remove={remove}
                />
              </section>
            )}
          </fieldset>
          <section class="box stack" aria-labelledby="workshop-try">
            <h2 id="workshop-try">{tryOut.label}</h2>
            <p class="soft" id="workshop-try-help">
              {told && !judged ? tryOut.waiting : tryOut.help}
            </p>
            <TryField
              explains
              labelledBy="workshop-try"
              describedBy="workshop-try-help"
              example={tryOut.example}
              changed={setDraft}
              judged={judged}
              from={({ entry }: Finding) => tryOut.from(nameOf(entry))}
            />
          </section>
        </form>
        <section class="box stack yaml-bench" {...undoKeys}>
          <YamlField text={text} change={writeText} troubles={troubles} />
        </section>
      </div>
    </main>
  );
}

function troublesIn(looked: PackLooked, pack: PackDocument): Trouble[] {
  return 'trouble' in looked && looked.trouble.what === 'mistakes'
    ? troublesOf(looked.trouble.errors, pack, language.value)
    : [];
}

/** The browser asks before it closes a page with something unsaved. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
}
