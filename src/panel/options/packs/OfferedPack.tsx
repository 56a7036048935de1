import { isNewer } from '@/engine/packs/version';
import type { TeamPack } from '@/store/packs';
import type { PackLook, TakenFrom } from '@/wire/packs';
import { words } from '../../words';
import { Changes } from './Changes';
import { isAnothers } from './differs';
import { PackContents } from './PackContents';

/** A text that was found right, and waits to be taken. */
export interface Offered {
  text: string;
  file: string;
  origin: TakenFrom;
  look: PackLook;
}

interface Props {
  offered: Offered;
  /** The pack that it would take the place of. */
  known: TeamPack | undefined;
  take: () => void;
  keepBoth: () => void;
  leave: () => void;
}

/** What a text holds and what it would change, with all that speaks against taking it. */
export function OfferedPack({ offered, known, take, keepBoth, leave }: Props) {
  const { add, changes } = words.value.packs;
  const { look, text, origin } = offered;
  const isOther = known !== undefined && isAnothers(known, look, origin);
  const isOlder = known !== undefined && isNewer(known.edition.version, look.version);
  const warnings = [
    look.warning && add.warnings[look.warning],
    isOther && add.sameId(known.edition.name),
    isOlder && add.older(look.version, known.edition.version),
  ].filter((said) => typeof said === 'string');
  return (
    <div class="box stack">
      <PackContents look={look} />
      {warnings.map((said) => (
        <p key={said} class="hint" data-tone="fix">
          {said}
        </p>
      ))}
      {known && (
        <>
          <h3>{changes.against(known.edition.version)}</h3>
          <Changes before={known.edition.text} after={text} />
        </>
      )}
      <p class="row">
        {isOther && (
          <button type="button" class="button main" onClick={keepBoth}>
            {add.keepBoth}
          </button>
        )}
        <button type="button" class={isOther ? 'button' : 'button main'} onClick={take}>
          {known ? add.replace(known.edition.name) : add.take}
        </button>
        <button type="button" class="button quiet" onClick={leave}>
          {add.not}
        </button>
      </p>
    </div>
  );
}
