/** Writes what a new inbox needs below `root`, and returns the paths of what was written or changed. */
export function addInbox(root: string, name: string): string[];
