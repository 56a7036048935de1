import { useId, useRef, useState } from 'preact/hooks';
import type { Proposal } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import type { InsertOutcome } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { words } from '../words';

interface Props {
  tabId: number;
  conversationId: string;
  canInsert: boolean;
  proposal: Proposal;
  another: () => void;
}

/** The proposed words, to be changed, put into the reply or copied. */
export function Wording({ tabId, conversationId, canInsert, proposal, another }: Props) {
  const { panel, copy, copied, notCopied } = words.value;
  const { boundary } = panel;
  const [text, setText] = useState(proposal.text);
  const [outcome, setOutcome] = useState<InsertOutcome | 'copied' | 'notCopied' | 'gap' | null>(null);
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** A wording with a gap is not ready to send: the place is shown instead. */
  const insert = async () => {
    const [gap] = gapsOf(text);
    if (gap) {
      area.current?.focus();
      area.current?.setSelectionRange(gap.start, gap.end);
      return setOutcome('gap');
    }
    setOutcome(await sendToWorker('insert', { tabId, conversationId, text }).catch(() => 'refused' as const));
  };
  const copyText = async () =>
    setOutcome(
      await navigator.clipboard.writeText(text).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  const said = { copied, notCopied, gap: boundary.gap, ...boundary.outcomes };
  return (
    <>
      <div class="stack labelled">
        <label class="label" for={field}>
          {boundary.wording}
        </label>
        <textarea
          ref={area}
          class="field wording"
          id={field}
          lang={proposal.language}
          rows={7}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {canInsert ? (
        <button type="button" class="button main" onClick={() => void insert()}>
          {boundary.insert}
        </button>
      ) : (
        <p class="hint">{boundary.noComposer}</p>
      )}
      <p class="row">
        <button type="button" class="button quiet" onClick={() => void copyText()}>
          {copy}
        </button>
        {proposal.variants > 1 && (
          <button type="button" class="button quiet" onClick={another}>
            {boundary.another}
          </button>
        )}
      </p>
      <p class="label" role="status">
        {outcome === null ? boundary.checked : said[outcome]}
      </p>
    </>
  );
}
