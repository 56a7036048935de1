import { sha256Of } from '@/sharing/bytes';
import type { TeamPack } from '@/store/packs';

interface Said {
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

/** A pack as it is kept, from a file and switched on. */
export async function teamPack(said: Said = {}): Promise<TeamPack> {
  const text = packText(said);
  const { id = 'team', version = '1.0.0' } = said;
  return {
    id,
    origin: { from: 'file', name: 'team.yaml' },
    on: true,
    edition: { text, name: 'The team', version, sha256: await sha256Of(text), signedBy: null, at: 0 },
    previous: null,
    publicKey: null,
    offered: null,
    trouble: null,
  };
}
