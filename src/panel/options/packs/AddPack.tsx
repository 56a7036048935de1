import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LIMITS } from '@/engine/packs/limits';
import { packTroubleText } from '@/i18n/packs/trouble';
import { mistakenFor } from '@/sharing/pasted';
import { isShareText, packInShareText } from '@/sharing/share-text';
import { originOf, originPattern } from '@/store/origins';
import type { PackTrouble } from '@/store/packs';
import type { TakenFrom } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { language, words } from '../../words';
import { AddressOfPack } from './AddressOfPack';
import { Mistakes } from './Mistakes';
import { type Offered, OfferedPack } from './OfferedPack';
import { withAnotherId } from './own-id';

const TOO_LARGE = { what: 'too-large', most: LIMITS.characters } as const;
/** What a file of so many characters may have at most: four bytes each. */
const MOST_BYTES = 4 * LIMITS.characters;

/** Brings a pack in: dropped, pasted, chosen or fetched. What it holds is shown before anything of it is taken. */
export function AddPack({ close }: { close: (said: string) => void }) {
  const { add } = words.value.packs;
  const [pasted, setPasted] = useState('');
  const [offered, setOffered] = useState<Offered | null>(null);
  const [refused, setRefused] = useState<{ said: string; trouble?: PackTrouble } | null>(null);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  /** What an address was permitted for is not taken: the permission goes again. */
  const leave = (origin = offered?.origin) => {
    if (origin?.from === 'address') void sendToWorker('leaveAddress', { address: origin.address });
  };
  const tell = (said: string, trouble?: PackTrouble) => {
    leave();
    setOffered(null);
    setRefused({ said, trouble });
  };
  const refuse = (trouble: PackTrouble) => tell(packTroubleText(language.value, trouble), trouble);
  const look = async (given: string, file: string, origin: TakenFrom) => {
    if (given.length > LIMITS.characters) return refuse(TOO_LARGE);
    const read = isShareText(given) ? await packInShareText(given) : { pack: given };
    if ('problem' in read) return tell(add.problems[read.problem]);
    const text = read.pack;
    const looked = await sendToWorker('lookAtPack', { text, file });
    if ('trouble' in looked) {
      leave(origin);
      const mistaken = isNoPack(looked.trouble) && mistakenFor(text);
      return mistaken ? tell(add.mistaken[mistaken]) : refuse(looked.trouble);
    }
    setRefused(null);
    setOffered({ text, file, origin, look: looked.look });
  };
  const lookAtFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return refuse(TOO_LARGE);
    const text = await file.text().catch(() => null);
    // a folder, or a file that went meanwhile
    if (text === null) return tell(add.unreadable(file.name));
    await look(text, file.name, { from: 'file', name: file.name });
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) await lookAtFile(file);
    else if (text) await look(text, add.paste, { from: 'text' });
  };
  const fetchFrom = async (address: string, automatic: boolean, pinned?: string) => {
    const origin = originOf(address);
    // Asked on the press, before the first pause: browsers listen to nothing else
    const granted = origin !== null && (await browser.permissions.request({ origins: [originPattern(origin)] }));
    if (!granted) return refuse(origin ? { what: 'not-permitted', origin } : { what: 'address' });
    const fetched = await sendToWorker('fetchPack', { address, ...(pinned ? { pinned } : {}) });
    if ('trouble' in fetched) return refuse(fetched.trouble);
    const { text, etag } = fetched;
    return look(text, address, {
      from: 'address',
      address,
      automatic,
      ...(pinned && { pinned }),
      ...(etag && { etag }),
    });
  };
  const take = async ({ look: { id, known, warning, name }, ...taken }: Offered) => {
    const looked = await sendToWorker('takePack', {
      ...taken,
      ...(known === null ? {} : { replaces: id }),
      ...(warning ? { despite: warning } : {}),
    });
    if ('trouble' in looked) refuse(looked.trouble);
    else close(isOff(id) ? add.takenOff(name) : add.taken(name));
  };
  const keepBoth = async ({ text, file }: Offered) => {
    // From its address come updates of the pack as it was called
    const request = { text: withAnotherId(text), file, origin: { from: 'text' as const } };
    const looked = await sendToWorker('takePack', request);
    if ('trouble' in looked) return refuse(looked.trouble);
    leave();
    close(add.taken(looked.look.name));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the fields are the first
    <div
      class={isOver ? 'stack adding over' : 'stack adding'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p class="soft">{add.help}</p>
      <div class="stack labelled">
        <label for="pasted-pack">{add.paste}</label>
        <textarea
          class="field code pasted"
          id="pasted-pack"
          rows={4}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget: { value } }) => setPasted(value)}
        />
      </div>
      <p class="row">
        <button
          type="button"
          class={offered ? 'button' : 'button main'}
          disabled={pasted.trim() === ''}
          onClick={() => void look(pasted, add.paste, { from: 'text' })}
        >
          {add.look}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {add.choose}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            leave();
            close('');
          }}
        >
          {add.not}
        </button>
        <input
          ref={chooser}
          class="hidden"
          type="file"
          tabIndex={-1}
          aria-label={add.choose}
          accept=".yaml,.yml,.json,.txt"
          onChange={({ currentTarget: { files } }) => void lookAtFile(files?.[0])}
        />
      </p>
      <AddressOfPack fetchFrom={fetchFrom} />
      <div role="status" class="stack">
        {refused && (
          <div class="hint stack" data-tone="fix">
            <p>{refused.said}</p>
            {refused.trouble?.what === 'mistakes' && <Mistakes errors={refused.trouble.errors} />}
          </div>
        )}
        {offered && (
          <OfferedPack
            offered={offered}
            known={teamPacks.shown.value.find(({ id }) => id === offered.look.id)}
            take={() => void take(offered)}
            keepBoth={() => void keepBoth(offered)}
            leave={() => {
              leave();
              setOffered(null);
            }}
          />
        )}
      </div>
    </div>
  );
}

const isOff = (id: string) => teamPacks.shown.peek().some((pack) => pack.id === id && !pack.on);

/** What is plainly a page or no text at all is told so by the loader. */
function isNoPack(trouble: PackTrouble): boolean {
  return (
    trouble.what === 'mistakes' &&
    !trouble.errors.some(({ code }) => ['web-page', 'not-utf-8', 'hidden-character'].includes(code))
  );
}
