import { useState } from 'preact/hooks';
import type { StageOffer } from '@/engine/wording/stages/compose';
import type { InsertPlace } from '@/wire/messages';
import { words } from '../words';
import { Gapped } from './Gapped';

interface Props {
  id: string;
  offer: StageOffer;
  /** Puts text in; at the caret where no place is given. */
  insert: (text: string, at?: InsertPlace['at']) => void;
}

/** Ways to say a step that the reply lacks, one at a time. */
export function StageWording({ id, offer, insert }: Props) {
  const { stage: said } = words.value.composing;
  const { language, wordings, place } = offer;
  const [variant, setVariant] = useState(0);
  const wording = wordings[variant % wordings.length];
  if (!wording) return null;
  return (
    <div class="wordings stack" id={id}>
      <blockquote class="quote worded" lang={language}>
        <Gapped text={wording.text} gaps={wording.gaps} />
      </blockquote>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => insert(place.before + wording.text + place.after, place.at)}
        >
          {said.insert}
        </button>
        <button type="button" class="button quiet" onClick={() => insert(wording.text)}>
          {said.here}
        </button>
        {wordings.length > 1 && (
          <button type="button" class="button quiet" onClick={() => setVariant(variant + 1)}>
            {said.another}
          </button>
        )}
      </p>
    </div>
  );
}
