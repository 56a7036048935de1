/** An engine under measurement. What it returns is not looked at, only waited for. */
export interface Subject {
  /** Looks for faults in a draft; missing where the engine reads messages alone. */
  review?(draft: string): unknown;
  /** Tells what kind of message came in; missing where the engine reads drafts alone. */
  assess?(message: string): unknown;
}

/** Loads an engine with all it needs for its first result. */
export type Start = () => Promise<Subject>;
