import { sha256Of } from '@/sharing/bytes';
import type { TeamPack } from '@/store/packs';
import { packText, type Said } from './pack-text';

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
