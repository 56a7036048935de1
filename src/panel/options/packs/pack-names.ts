import type { PackDocument } from '@/pack-text/document';
import { teamPacks } from '../../choices';

/** What people call the pack that an entry (`pack/entry`) is of; what ships is Aplomb's. */
export function usePackNames(edited: PackDocument): (entry: string) => string {
  const installed = teamPacks.shown.value;
  return (entry) => {
    const [id = ''] = entry.split('/');
    if (id === edited.textAt(['id'])) return edited.textAt(['name']);
    return installed.find((pack) => pack.id === id)?.edition.name ?? 'Aplomb';
  };
}
