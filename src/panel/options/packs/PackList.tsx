import { useState } from 'preact/hooks';
import { Down, Grip, Up } from '@/look/icons';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { words } from '../../words';
import { PackRow } from './PackRow';

interface Props {
  /** Takes a pack away. */
  remove: (id: string) => void;
}

/** The team's packs in their order: buttons move them, and so does the pointer. */
export function PackList({ remove }: Props) {
  const { list } = words.value.packs;
  const packs = teamPacks.shown.value;
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (id: string, index: number) => void sendToWorker('changePack', { id, change: { to: 'place', index } });
  return (
    <ol class="list packs">
      {packs.map((pack, index) => (
        <li
          key={pack.id}
          class={dragged === pack.id ? 'pack dragged' : 'pack'}
          onDragOver={(event) => {
            if (dragged) event.preventDefault();
          }}
          onDrop={(event) => {
            if (!dragged) return;
            event.preventDefault();
            move(dragged, index);
            setDragged(null);
          }}
        >
          {packs.length > 1 && (
            <div class="moves">
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same */}
              <span
                class="grip"
                title={list.move}
                draggable
                onDragStart={() => setDragged(pack.id)}
                onDragEnd={() => setDragged(null)}
              >
                <Grip />
              </span>
              <button
                type="button"
                class="button quiet icon"
                aria-label={list.up(pack.edition.name)}
                disabled={index === 0}
                onClick={() => move(pack.id, index - 1)}
              >
                <Up />
              </button>
              <button
                type="button"
                class="button quiet icon"
                aria-label={list.down(pack.edition.name)}
                disabled={index === packs.length - 1}
                onClick={() => move(pack.id, index + 1)}
              >
                <Down />
              </button>
            </div>
          )}
          <PackRow pack={pack} remove={() => remove(pack.id)} />
        </li>
      ))}
    </ol>
  );
}
