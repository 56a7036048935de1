export interface Said {
  id?: string;
  version?: string;
  /** The one phrase it flags as blame. */
  find?: string;
  /** What it flags; the phrase itself when left out. */
  flags?: string;
  more?: string;
}

/** The text of a small English pack. */
export function packText({
  id = 'team',
  version = '1.0.0',
  find = 'zebra ticket',
  flags = find,
  more = '',
}: Said = {}) {
  return `format: 1
id: ${id}
name: The team
version: ${version}
languages: [en]
licence: MIT
findings:
  - id: one
    rule: blame
    find: ["${find}"]
    flags: ["The ${flags} is here."]
    passes: ["We are here."]
${more}`;
}
