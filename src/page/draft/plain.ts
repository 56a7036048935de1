import type { Span } from '@/engine/model';
import { ownStretches } from '@/engine/text/own-stretches';
import type { TextField } from '@/page/text-field';
import type { PlainDraft } from './draft';

interface Stretch {
  /** Offset in the draft. */
  start: number;
  /** Offset in the value. */
  at: number;
  length: number;
}

/** A blank line, so that no sentence is read across a quote. */
const GAP = '\n\n';

/** Reads what the agent wrote in a text field. `quotes`: whether quoted lines and a signature may be in it. */
export function readPlain(field: TextField, quotes: boolean): PlainDraft {
  const { value } = field;
  const { text, stretches } = quotes
    ? cut(value)
    : { text: value, stretches: [{ start: 0, at: 0, length: value.length }] };

  const valueSpanOf = ({ start, end }: Span): Span | null => {
    const stretch = stretches.find((it) => it.start <= start && end <= it.start + it.length);
    return stretch ? { start: start - stretch.start + stretch.at, end: end - stretch.start + stretch.at } : null;
  };
  const offsetOf = (at: number): number | null => {
    const stretch = stretches.find((it) => it.at <= at && at <= it.at + it.length);
    return stretch ? at - stretch.at + stretch.start : null;
  };

  return {
    kind: 'plain',
    text,
    valueSpanOf,
    select(span) {
      const at = valueSpanOf(span);
      if (!at || field.value !== value) return false;
      field.setSelectionRange(at.start, at.end);
      return true;
    },
    breaksObject: () => false,
    selection() {
      const start = offsetOf(field.selectionStart ?? 0);
      const end = offsetOf(field.selectionEnd ?? 0);
      return start === null || end === null || end < start ? null : { start, end };
    },
    end() {
      const written = stretches.findLast((it) => value.slice(it.at, it.at + it.length).trim() !== '') ?? stretches[0];
      if (!written) return null;
      const words = value.slice(written.at, written.at + written.length).trimEnd();
      return written.start + words.length;
    },
  };
}

function cut(value: string): { text: string; stretches: Stretch[] } {
  let text = '';
  const stretches: Stretch[] = [];
  for (const own of ownStretches(value)) {
    if (stretches.length > 0) text += GAP;
    stretches.push({ start: text.length, at: own.start, length: own.end - own.start });
    text += value.slice(own.start, own.end);
  }
  return { text, stretches };
}
