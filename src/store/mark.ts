/** What the user pointed at as the customer's message, told by structure alone: kept with a site, so without any words. */
export interface Mark {
  /** From the message outward: by these it is found where nothing on the page repeats. */
  steps: MarkStep[];
  /** Where it stood among others, for pages whose own and customers' messages differ in nothing else. */
  side: MarkSide;
  /** What all of the customer's messages had there and no other: traits as a few letters, true of the next conversation too. */
  theirs?: string[];
  /** What all messages of others had there, and none of the customer's. */
  others?: string[];
  /** A few letters made of its page and its words, by which it alone is found again: true of this conversation only. */
  itself?: string;
}

export type MarkSide = 'left' | 'right' | 'any';

export interface MarkStep {
  tag: string;
  role: string;
  /** Classes and names of data attributes that look written by hand. */
  names: string[];
}
