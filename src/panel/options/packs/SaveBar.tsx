import { useState } from 'preact/hooks';
import { packTroubleText } from '@/i18n/packs/trouble';
import { withNextVersion } from '@/pack-text/next-version';
import type { PackTrouble } from '@/store/packs';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { language, words } from '../../words';
import { type Editing, editing, keepSaved, stopEditing, writeText } from './editing';
import { Meanwhile } from './Meanwhile';
import { withKeptId, withOwnId } from './own-id';
import { fieldsOf, type Trouble } from './troubles';

interface Props {
  edited: Editing;
  /** What is to be mended is known for the text as it is. */
  isKnown: boolean;
  troubles: readonly Trouble[];
}

/** Puts the pack in force, or forgets what was changed. */
export function SaveBar({ edited, isKnown, troubles }: Props) {
  const { editor } = words.value.packs;
  const [refused, setRefused] = useState<PackTrouble | null>(null);
  const [isSure, setSure] = useState(false);
  const isChanged = edited.text !== edited.saved;
  const known = teamPacks.shown.value.find(({ id }) => id === edited.of?.id);
  const save = async () => {
    setRefused(null);
    const { of, text: written, saved } = editing.peek() ?? edited;
    const text = of === null ? withOwnId(written) : withNextVersion(withKeptId(written, of.id), saved);
    writeText(text);
    const looked = await sendToWorker('takePack', {
      ...{ text, file: editor.yaml, origin: { from: 'own' as const } },
      // Who changes a signed pack knows that it is signed no more
      despite: 'missing',
      ...(of && { replaces: of.id, over: of.sha256 }),
    });
    if ('trouble' in looked) setRefused(looked.trouble);
    else keepSaved(looked.look.id, looked.look.sha256, text);
  };
  const said = () => {
    if (refused && isChanged) return refused.what === 'gone' ? editor.gone : packTroubleText(language.value, refused);
    if (troubles.length > 0) return editor.left(troubles.length, fieldsOf(troubles, words.value.packs));
    if (!isChanged && edited.saved !== '') return known?.on === false ? editor.savedOff : editor.saved;
    if (!isChanged) return '';
    return isKnown ? editor.ready : '';
  };
  return (
    <>
      <div class="row save-bar">
        <button
          type="button"
          class="button main"
          aria-disabled={troubles.length > 0 || !isChanged}
          aria-describedby="workshop-state"
          onClick={() => (troubles.length === 0 && isChanged ? void save() : undefined)}
        >
          {editor.save}
        </button>
        {isChanged && (
          <button type="button" class="button quiet" onClick={() => (isSure ? stopEditing() : setSure(true))}>
            {isSure ? editor.discardSure : editor.discard}
          </button>
        )}
        {isSure && isChanged && (
          <button type="button" class="button quiet" onClick={() => setSure(false)}>
            {editor.keep}
          </button>
        )}
        <span class="soft" id="workshop-state" role="status">
          {said()}
        </span>
      </div>
      {refused && isChanged && <Meanwhile edited={edited} refused={refused} known={known} save={() => void save()} />}
    </>
  );
}
