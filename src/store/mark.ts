/** What the user pointed at as the customer's message, told by structure alone: kept with a site, so without any words. */
export interface Mark {
  /** From the message outward. */
  steps: MarkStep[];
  /** Where it stood among others, for pages whose own and customers' messages differ in nothing else. */
  side: MarkSide;
  /** The colour that it stood on, as CSS says it; '' for none. */
  ground?: string;
  /** Whether who wrote it had also written the first message there. */
  first?: boolean;
  /** A few letters made of its words, by which it alone is found again. */
  itself?: string;
}

export type MarkSide = 'left' | 'right' | 'any';

export interface MarkStep {
  tag: string;
  role: string;
  /** Classes and names of data attributes that look written by hand. */
  names: string[];
}
