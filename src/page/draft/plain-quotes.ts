import { ownStretches } from '@/engine/text/own-stretches';
import type { Flow, Piece } from './flow';

/** A blank line, so that no sentence is read across a quote. */
const GAP = '\n\n';

/** Of what flows in an editable, the lines that the agent wrote: mails in plain text quote and sign in words there too. */
export function withoutPlainQuotes(flowed: Flow): Flow {
  let text = '';
  const pieces: Piece[] = [];
  for (const { start, end } of ownStretches(flowed.text)) {
    if (text !== '') text += GAP;
    const shift = text.length - start;
    text += flowed.text.slice(start, end);
    for (const piece of flowed.pieces) {
      const from = Math.max(piece.start, start);
      const to = Math.min(piece.start + piece.length, end);
      const isIn = piece.length === 0 ? from === piece.start && from <= end : from < to;
      if (isIn) {
        const at = piece.at + from - piece.start;
        pieces.push({ ...piece, start: from + shift, length: piece.length === 0 ? 0 : to - from, at });
      }
    }
  }
  return { text, pieces };
}
