import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
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
  /** This is what the panel is open for: its button is the filled one. */
  main?: boolean;
  /** The row of the matrix that the text is of: what goes in is noted. */
  row?: string;
  /** Said until something was done. */
  note?: string;
  /** More buttons beside "copy". */
  children?: ComponentChildren;
}

/** Words that are ready to be used: changed, put into the reply at the caret, copied. */
export function ReadyText({ to, text, language, label, insert, main = false, row, note = '', children }: Props) {
  const { panel, copy, copied, notCopied } = words.value;
  const { outcomes, noComposer, gap: unfilled } = panel.boundary;
  const [written, setWritten] = useState(text);
  const [outcome, setOutcome] = useState<InsertOutcome | 'copied' | 'notCopied' | 'unfilled' | null>(null);
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { tabId, conversationId, canInsert } = to;
  /** Words with a gap are not ready to send: the place is shown instead. */
  const putIn = async () => {
    const [gap] = gapsOf(written);
    if (gap) {
      area.current?.focus();
      area.current?.setSelectionRange(gap.start, gap.end);
      return setOutcome('unfilled');
    }
    const request = { tabId, conversationId, text: written, ...(row === undefined ? {} : { row }) };
    setOutcome(await sendToWorker('insert', request).catch(() => 'refused' as const));
  };
  /** Tab leads from gap to gap, as it does in the reply; behind the last it leaves the field. */
  const walk = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Tab' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const gaps = gapsOf(written);
    const gap = event.shiftKey
      ? gaps.findLast(({ end }) => end <= selectionStart)
      : gaps.find(({ start }) => start >= selectionEnd);
    if (!gap) return;
    event.preventDefault();
    event.currentTarget.setSelectionRange(gap.start, gap.end);
  };
  const copyText = async () =>
    setOutcome(
      await navigator.clipboard.writeText(written).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  const button = insert && canInsert && (
    <button type="button" class={main ? 'button main' : 'button'} onClick={() => void putIn()}>
      {insert}
    </button>
  );
  return (
    <>
      <div class="stack labelled">
        <label class="label" for={field}>
          {label}
        </label>
        <textarea
          ref={area}
          class="field wording"
          id={field}
          lang={language}
          rows={3}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onKeyDown={walk}
        />
      </div>
      {main && button}
      {insert && !canInsert && <p class="hint">{noComposer}</p>}
      <p class="row">
        {!main && button}
        <button type="button" class="button quiet" onClick={() => void copyText()}>
          {copy}
        </button>
        {children}
      </p>
      <p class="label" role="status">
        {outcome === null ? note : { copied, notCopied, unfilled, ...outcomes }[outcome]}
      </p>
    </>
  );
}
