import { whoDecides } from '@/engine/packs/who-decides';
import { originOf } from '@/store/origins';
import { feedOf, teamPacks } from '@/store/packs';
import { onPackRequest } from '@/wire/transport';
import type { Choices } from '../choices';
import type { Engines } from '../engines';
import { giveBack } from '../permitted';
import { fetchPack, updatePack } from './feeds';
import { packsOf, textsInForce } from './in-force';
import { obey, takePack } from './keeping';
import { lookAt } from './looking';
import { forgetPack, putBackPack, removePack } from './removing';
import { tryPack } from './trying';

/** Answers what our own pages ask about the team's packs. */
export function answerAboutPacks(engines: Engines, choices: Choices): void {
  onPackRequest({
    lookAtPack: async ({ text, file }) => {
      const looked = await lookAt(text, file, await teamPacks.getValue());
      return 'trouble' in looked ? looked : { look: looked.look };
    },
    takePack: async (request) => {
      const before = (await teamPacks.getValue()).find(({ id }) => id === request.replaces);
      const taken = await takePack(request);
      for (const feed of [before && feedOf(before), request.origin])
        if (feed && 'address' in feed) await leave(feed.address);
      return taken;
    },
    changePack: ({ id, change }) => obey(id, change),
    removePack: async ({ id }) => {
      const pack = (await teamPacks.getValue()).find((one) => one.id === id);
      const removed = await removePack(id);
      const feed = pack && feedOf(pack);
      if (feed) await leave(feed.address);
      return removed;
    },
    putBackPack: ({ at }) => putBackPack(at),
    forgetPack: ({ at }) => forgetPack(at),
    fetchPack: async (request) => {
      const fetched = await fetchPack(request);
      if ('trouble' in fetched) await leave(request.address);
      return fetched;
    },
    leaveAddress: async ({ address }) => {
      await leave(address);
      return null;
    },
    updatePack: ({ id }) => updatePack(id),
    tryPack: (request) => tryPack(request, engines, choices),
    whoDecides: async () => whoDecides(packsOf(textsInForce(await teamPacks.getValue()))),
  });
}

/** Nobody may need the permission for an address any more. */
async function leave(address: string): Promise<void> {
  const origin = originOf(address);
  if (origin) await giveBack(origin);
}
