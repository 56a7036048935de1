import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { packTroubleText } from '@/i18n/packs/trouble';
import { isShareText, packInShareText } from '@/sharing/share-text';
import { originOf, originPattern } from '@/store/origins';
import type { PackTrouble } from '@/store/packs';
import type { PackLook, TakenFrom } from '@/wire/packs';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { language, words } from '../../words';
import { AddressOfPack } from './AddressOfPack';
import { Changes } from './Changes';
import { Mistakes } from './Mistakes';
import { PackContents } from './PackContents';

interface Offered {
  text: string;
  file: string;
  origin: TakenFrom;
  look: PackLook;
}

/** Brings a pack in: dropped, pasted, chosen or fetched. What it holds is shown before anything of it is taken. */
export function AddPack({ close }: { close: (said: string) => void }) {
  const { add, changes } = words.value.packs;
  const [pasted, setPasted] = useState('');
  const [offered, setOffered] = useState<Offered | null>(null);
  const [refused, setRefused] = useState<{ said: string; trouble?: PackTrouble } | null>(null);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const tell = (said: string, trouble?: PackTrouble) => {
    setOffered(null);
    setRefused({ said, trouble });
  };
  const refuse = (trouble: PackTrouble) => tell(packTroubleText(language.value, trouble), trouble);
  const look = async (given: string, file: string, origin: TakenFrom) => {
    const read = isShareText(given) ? await packInShareText(given) : { pack: given };
    if ('problem' in read) return tell(add.problems[read.problem]);
    const text = read.pack;
    const looked = await sendToWorker('lookAtPack', { text, file });
    if ('trouble' in looked) return refuse(looked.trouble);
    setRefused(null);
    setOffered({ text, file, origin, look: looked.look });
  };
  const lookAtFile = async (file: File | undefined) => {
    if (file) await look(await file.text(), file.name, { from: 'file', name: file.name });
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
    else close(add.taken(name));
  };

  const known = offered && teamPacks.shown.value.find(({ id }) => id === offered.look.id);
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
        <button type="button" class="button quiet" onClick={() => close('')}>
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
            {refused.trouble?.what === 'mistakes' && <Mistakes {...refused.trouble} />}
          </div>
        )}
        {offered && (
          <div class="box stack">
            <PackContents look={offered.look} />
            {offered.look.warning && (
              <p class="hint" data-tone="fix">
                {add.warnings[offered.look.warning]}
              </p>
            )}
            {known && (
              <>
                <h3>{changes.against(known.edition.version)}</h3>
                <Changes before={known.edition.text} after={offered.text} />
              </>
            )}
            <p class="row">
              <button type="button" class="button main" onClick={() => void take(offered)}>
                {known ? add.replace(known.edition.name) : add.take}
              </button>
              <button type="button" class="button quiet" onClick={() => setOffered(null)}>
                {add.not}
              </button>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
