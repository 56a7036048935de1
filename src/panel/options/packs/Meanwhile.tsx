import { useEffect, useRef } from 'preact/hooks';
import type { PackTrouble, TeamPack } from '@/store/packs';
import { words } from '../../words';
import { Changes } from './Changes';
import { type Editing, editPack, putBesides, putOver } from './editing';

interface Props {
  edited: Editing;
  refused: PackTrouble;
  /** The pack as it is now, if it is there. */
  known: TeamPack | undefined;
  save: () => void;
}

/** What can be done where the pack changed elsewhere, or went, while it was written: nothing is lost unasked. */
export function Meanwhile({ edited, refused, known, save }: Props) {
  const { editor, changes } = words.value.packs;
  const box = useRef<HTMLDivElement & HTMLParagraphElement>(null);
  // The bar may be pressed far below, where none of this is in sight
  useEffect(() => box.current?.focus(), []);
  if (refused.what === 'gone')
    return (
      <p class="row" ref={box} tabIndex={-1}>
        <button
          type="button"
          class="button"
          onClick={() => {
            putBesides();
            save();
          }}
        >
          {editor.saveAsNew}
        </button>
      </p>
    );
  if (refused.what !== 'changed') return null;
  const { edition } = refused;
  return (
    <div class="box stack" ref={box} tabIndex={-1}>
      <h2>{changes.against(edition.version)}</h2>
      <Changes before={edition.text} after={edited.text} />
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            putOver(edition);
            save();
          }}
        >
          {editor.saveOver}
        </button>
        {known && (
          <button type="button" class="button quiet" onClick={() => editPack(known)}>
            {editor.openTheirs}
          </button>
        )}
      </p>
    </div>
  );
}
