import type { ComponentChildren } from 'preact';
import type { Severity } from '@/engine/model';
import type { PageStrings } from '@/i18n/page';
import { Bob, Fence, Tick } from '@/look/icons';

/** What the chip tells. Of several that hold, the session chooses one: see `chipState`. */
export type ChipState =
  | { kind: 'clean' | 'reading' | 'paused' | 'note' | 'long' | 'ask' | 'asleep' }
  | { kind: 'findings'; count: number }
  | { kind: 'abusive'; severity: Severity };

interface Props {
  state: ChipState;
  words: PageStrings['chip'];
  /** Whether its card is open. */
  open: boolean;
  onPress(): void;
  onAnswer(mode: 'reply' | 'note'): void;
}

/** The small sign at the composer's corner. */
export function Chip({ state, words, open, onPress, onAnswer }: Props) {
  switch (state.kind) {
    case 'clean':
      return (
        <Press state="clean" label={words.clean} onPress={onPress}>
          <Bob />
          <Tick />
        </Press>
      );
    case 'reading':
      return (
        <Press state="reading" label={words.reading} onPress={onPress}>
          <Bob />…
        </Press>
      );
    case 'findings':
      return (
        <Press state="findings" label={words.findings(state.count)} onPress={onPress} opens={open}>
          <Bob />
          {state.count}
        </Press>
      );
    case 'abusive':
      return (
        <Press
          state="abusive"
          tone={`abusive-${Math.max(1, state.severity)}`}
          label={words.abusive(state.severity)}
          onPress={onPress}
          opens={open}
        >
          <Fence />
          {words.boundary}
        </Press>
      );
    case 'paused':
    case 'note':
      return (
        <Press state="paused" label={state.kind === 'note' ? words.noteHere : words.pausedHere} onPress={onPress}>
          <Bob />
          {state.kind === 'note' ? words.note : words.paused}
        </Press>
      );
    case 'long':
      return (
        <Press state="paused" label={words.longHere} onPress={onPress}>
          <Bob />
          {words.long}
        </Press>
      );
    case 'ask':
      return (
        <fieldset class="chip ask" data-state="paused" aria-label={words.ask}>
          <Bob />
          {words.ask}
          <button type="button" class="button quiet" onClick={() => onAnswer('reply')}>
            {words.isReply}
          </button>
          <button type="button" class="button quiet" onClick={() => onAnswer('note')}>
            {words.isNote}
          </button>
        </fieldset>
      );
    case 'asleep':
      return (
        <Press state="asleep" label={words.asleep} onPress={onPress}>
          <Bob />
          {words.asleep}
        </Press>
      );
  }
}

interface PressProps {
  state: string;
  label: string;
  tone?: string;
  /** Given where a card opens: whether it is open. */
  opens?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

function Press({ state, label, tone, opens, onPress, children }: PressProps) {
  const dialog = opens === undefined ? {} : { 'aria-haspopup': 'dialog' as const, 'aria-expanded': opens };
  return (
    <button
      type="button"
      class="chip"
      data-state={state}
      data-tone={tone}
      aria-label={label}
      onClick={onPress}
      {...dialog}
    >
      {children}
    </button>
  );
}
