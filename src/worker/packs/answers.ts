import { whoDecides } from '@/engine/packs/who-decides';
import { feedOf, teamPacks } from '@/store/packs';
import { onPackRequest } from '@/wire/transport';
import type { Choices } from '../choices';
import { giveBack } from '../permitted';
import { fetchPack, updatePack } from './feeds';
import { packsOf, textsInForce } from './in-force';
import { obey, putBackPack, removePack, takePack } from './keeping';
import { lookAt } from './looking';
import { tryPack } from './trying';

/** Answers what our own pages ask about the team's packs. */
export function answerAboutPacks(choices: Choices): void {
  onPackRequest({
    lookAtPack: async ({ text, file }) => {
      const looked = await lookAt(text, file, await teamPacks.getValue());
      return 'trouble' in looked ? looked : { look: looked.look };
    },
    takePack,
    changePack: ({ id, change }) => obey(id, change),
    removePack: async ({ id }) => {
      const removed = await removePack(id);
      const feed = removed && feedOf(removed.pack);
      if (feed) await giveBack(new URL(feed.address).origin);
      return removed;
    },
    putBackPack,
    fetchPack,
    updatePack: ({ id }) => updatePack(id),
    tryPack: (request) => tryPack(request, choices),
    whoDecides: async () => whoDecides(packsOf(textsInForce(await teamPacks.getValue()))),
  });
}
