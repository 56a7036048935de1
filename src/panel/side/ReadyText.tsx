import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '@/engine/model';
import type { InsertOutcome } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { words } from '../words';

/** Where a text would go: into the conversation that the user is looking at, and no other. */
export interface Destination {
  tabId: number;
  conversationId: string;
  /** A reply is open to take it. */
  canInsert: boolean;
}

interface Props {
  to: Destination;
  text: string;
  language: Language;
  label: string;
  /** The name of the button; none where the text is not for the reply. */
  insert?: string;
  /** The row of the matrix that the text is of: what goes in is noted. */
  row?: string;
  /** More buttons beside "copy". */
  children?: ComponentChildren;
}

/** Words that are ready to be used: changed, put into the reply at the caret, copied. */
export function ReadyText({ to, text, language, label, insert, row, children }: Props) {
  const { panel, copy, copied, notCopied } = words.value;
  const { outcomes, noComposer } = panel.boundary;
  const [written, setWritten] = useState(text);
  const [outcome, setOutcome] = useState<InsertOutcome | 'copied' | 'notCopied' | null>(null);
  const field = useId();
  const { tabId, conversationId } = to;
  const putIn = async () => {
    const request = { tabId, conversationId, text: written, ...(row === undefined ? {} : { row }) };
    setOutcome(await sendToWorker('insert', request).catch(() => 'refused' as const));
  };
  const copyText = async () =>
    setOutcome(
      await navigator.clipboard.writeText(written).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  return (
    <>
      <div class="stack labelled">
        <label class="label" for={field}>
          {label}
        </label>
        <textarea
          class="field ready"
          id={field}
          lang={language}
          rows={3}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </div>
      {insert && !to.canInsert && <p class="hint">{noComposer}</p>}
      <p class="row">
        {insert && to.canInsert && (
          <button type="button" class="button" onClick={() => void putIn()}>
            {insert}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void copyText()}>
          {copy}
        </button>
        {children}
      </p>
      <p class="label" role="status">
        {outcome === null ? '' : { copied, notCopied, ...outcomes }[outcome]}
      </p>
    </>
  );
}
