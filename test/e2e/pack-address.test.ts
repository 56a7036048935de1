import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringsOf } from '@/i18n/strings';
import { sha256Of } from '@/sharing/bytes';
import { packText } from '../worker/packs/pack-text';
import { type Extension, launch } from './extension';
import { type PackServer, servePacks } from './pack-server';

const DRAFT = 'Your zebra ticket is closed.';

let extension: Extension;
let server: PackServer;
let address: string;

beforeEach(async () => {
  [extension, server] = [await launch(), await servePacks(packText())];
  address = `${server.origin}/packs/team.yaml`;
});
afterEach(async () => {
  await extension.close();
  await server.close();
});

/** What a person does who adds an address: permits its origin, looks, takes. */
async function addAddress(automatic = false): Promise<void> {
  await extension.permit(server.origin);
  const fetched = await extension.ask('fetchPack', { address });
  if ('trouble' in fetched) throw new Error(fetched.trouble.what);
  const { text, etag } = fetched;
  const origin = { from: 'address', address, automatic, etag } as const;
  const taken = await extension.ask('takePack', { text, file: 'team.yaml', origin });
  expect(taken).toMatchObject({ look: { id: 'team', version: '1.0.0' } });
}

const deciding = async () => (await extension.ask('tryOut', { draft: DRAFT })).map(({ entry }) => entry);
const update = () => extension.ask('updatePack', { id: 'team' });

describe('a pack that a team keeps at an address', () => {
  it('is asked for only once its origin is permitted, and without cookies or a referrer', async () => {
    expect(await extension.ask('fetchPack', { address })).toMatchObject({ trouble: { what: 'not-permitted' } });
    expect(server.asked).toEqual([]);
    await addAddress();
    expect(await deciding()).toEqual(['team/one']);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).not.toHaveProperty('cookie');
    expect(server.asked[0]).not.toHaveProperty('referer');
  });

  it('is asked with the tag of what is there; an update waits until it is accepted', async () => {
    await addAddress();
    expect(await update()).toEqual({ is: 'same' });
    expect(server.asked[1]).toHaveProperty('if-none-match');
    server.text = packText({ version: '1.1.0', find: 'quagga ticket' });
    expect(await update()).toEqual({ is: 'offered' });
    expect(await deciding()).toEqual(['team/one']);
    const sha256 = await sha256Of(server.text);
    expect(await extension.ask('changePack', { id: 'team', change: { to: 'offered', sha256 } })).toBeNull();
    expect(await deciding()).toEqual([]);
    await extension.ask('changePack', { id: 'team', change: { to: 'previous' } });
    expect(await deciding()).toEqual(['team/one']);
  });

  it('is told to be broken where its bytes can’t be unpacked', async () => {
    await extension.permit(server.origin);
    server.behave((response) => {
      response.writeHead(200, { 'content-type': 'text/yaml', 'content-encoding': 'gzip' });
      response.end('this is not gzip');
    });
    expect(await extension.ask('fetchPack', { address })).toEqual({ trouble: { what: 'broken' } });
  });

  it('that is refused leaves the one before in force, also after the worker was stopped', async () => {
    await addAddress(true);
    server.text = packText({ version: '1.1.0', flags: 'horse' });
    expect(await update()).toMatchObject({ is: 'trouble', trouble: { what: 'mistakes' } });
    await extension.stopWorker();
    expect(await deciding()).toEqual(['team/one']);
  });

  it('is pinned later, in its row: another text from there is refused, until the pin is removed', async () => {
    await addAddress(true);
    const options = await extension.open('options.html');
    const { list, origin } = stringsOf('en').packs;
    const press = (name: string) => options.getByRole('button', { name, exact: true }).click();
    await options.getByText(origin.title, { exact: true }).click();
    await press(origin.pinThis);
    await options.getByText(origin.isPinned).waitFor();
    server.text = packText({ version: '1.1.0', find: 'quagga ticket' });
    await press(list.updateNow);
    await options.getByText('isn’t the one that was pinned').first().waitFor();
    expect(await deciding()).toEqual(['team/one']);
    await press(origin.unpin);
    await options.getByText(origin.isNotPinned).waitFor();
    await press(list.updateNow);
    await options.getByText(list.updates.applied).waitFor();
    expect(await deciding()).toEqual([]);
    await press(list.takeBack('1.0.0'));
    await expect.poll(deciding).toEqual(['team/one']);
  });

  it('stays in force when the address is away', async () => {
    await addAddress();
    await server.close();
    expect(await update()).toEqual({ is: 'trouble', trouble: { what: 'offline' } });
    expect(await deciding()).toEqual(['team/one']);
  });

  it('is never fetched from anywhere else, whatever the server says', async () => {
    await addAddress();
    const elsewhere = await servePacks(packText({ version: '6.6.6' }));
    await extension.permit(elsewhere.origin);
    server.behave((response) => response.writeHead(302, { location: `${elsewhere.origin}/evil.yaml` }).end());
    expect(await update()).toEqual({ is: 'trouble', trouble: { what: 'redirected' } });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  it('is read no further than a pack may be long', async () => {
    await addAddress();
    let sent = 0;
    server.behave((response) => {
      const more = () => {
        while (!response.destroyed && sent < 500_000_000) {
          sent += 100_000;
          if (!response.write('x'.repeat(100_000))) return;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(await update()).toMatchObject({ is: 'trouble', trouble: { what: 'too-large' } });
    expect(sent).toBeLessThan(100_000_000);
    expect(await deciding()).toEqual(['team/one']);
  });

  it('gives its permission back when it is removed', async () => {
    await addAddress();
    await extension.ask('removePack', { id: 'team' });
    expect(await deciding()).toEqual([]);
    expect(await extension.ask('fetchPack', { address })).toMatchObject({ trouble: { what: 'not-permitted' } });
  });
});
