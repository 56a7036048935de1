import type { Span } from '@/engine/model';

/**
 * What the agent wrote, as plain text: one line a paragraph, quoted history and signature left out. A reading is a
 * snapshot; spans are UTF-16 offsets into its `text`.
 */
export interface Draft {
  readonly text: string;
  /** Puts the editor's selection on the span (a caret when it is empty). False: those words are gone. */
  select(span: Span): boolean;
  /** Whether new words in place of the span would take a picture, a mention or a link with them. */
  breaksObject(span: Span): boolean;
  /** Where the selection stands in the draft. Null: elsewhere, such as in the quote. */
  selection(): Span | null;
  /** Where wording goes when the caret is elsewhere: behind the last own words, above a quote. Null: there is no such place. */
  end(): number | null;
}

/** A draft in rich text: its words can be reached as DOM ranges. */
export interface RichDraft extends Draft {
  readonly kind: 'rich';
  /** Null when a part of the span is no longer in the document. */
  rangeOf(span: Span): Range | null;
}

/** A draft in a text field: its words stand at offsets of the whole value. */
export interface PlainDraft extends Draft {
  readonly kind: 'plain';
  /** Null when the span is not one unbroken stretch of the value. */
  valueSpanOf(span: Span): Span | null;
}

export type AnyDraft = RichDraft | PlainDraft;
