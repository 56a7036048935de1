import './side.css';
import { Bob, Note, Rest, Ring } from '@/look/icons';
import { hostOf } from '@/store/origins';
import { sendToWorker } from '@/wire/transport';
import { changeSite, pausedUntil } from '../choices';
import { Emphasised } from '../Emphasised';
import { Empty } from '../Empty';
import { OwedList, PressingLine } from '../owed/OwedList';
import { UseHere } from '../UseHere';
import type { View } from '../view';
import { words } from '../words';
import { Header } from './Header';
import { OpenConversation } from './OpenConversation';

/** The panel beside the inbox. `tabId` is the tab that `view` is about. */
export function SidePanel({ view, tabId }: { view: View; tabId: number }) {
  const conversation = 'state' in view ? view.state.conversation : null;
  const { titleWith } = words.value.panel;
  return (
    <main class="panel" aria-label={conversation?.customerName ? titleWith(conversation.customerName) : 'Aplomb'}>
      <Header state={'state' in view ? view.state : null} />
      <PressingLine />
      <Content view={view} tabId={tabId} />
      <OwedList
        opened={{
          tabId,
          conversationId: conversation?.id ?? null,
          canInsert: view.is === 'open' && view.state.composer === 'reply',
        }}
      />
    </main>
  );
}

function Content({ view, tabId }: { view: View; tabId: number }) {
  const { panel, pause } = words.value;
  switch (view.is) {
    case 'open':
      return <OpenConversation state={view.state} tabId={tabId} />;
    case 'note':
      return (
        <Empty sign={<Note />} title={panel.note.title}>
          <p class="soft">{panel.note.text}</p>
          <button
            type="button"
            class="button quiet"
            onClick={() => void sendToWorker('setMode', { tabId, mode: 'reply' })}
          >
            {panel.note.isReply}
          </button>
        </Empty>
      );
    case 'not-allowed':
      return (
        <Empty sign={<Ring />} title={panel.notAllowed.title}>
          {view.origin === null ? (
            <p class="soft">{panel.notAllowed.unknown}</p>
          ) : (
            <>
              <p class="soft">
                <Emphasised text={panel.notAllowed.text(hostOf(view.origin))} />
              </p>
              <UseHere origin={view.origin} />
            </>
          )}
        </Empty>
      );
    case 'paused':
      return (
        <Empty sign={<Rest />} title={panel.paused.title}>
          <p class="soft">{pause.until(view.until)}</p>
          <button type="button" class="button" onClick={() => void pausedUntil.set(0)}>
            {pause.resume}
          </button>
        </Empty>
      );
    case 'paused-here':
      return (
        <Empty sign={<Rest />} title={panel.paused.title}>
          <p class="soft">{panel.paused.here}</p>
          <button type="button" class="button" onClick={() => void changeSite(view.origin, { paused: false })}>
            {panel.paused.resumeHere}
          </button>
        </Empty>
      );
    case 'nothing-open':
    case 'nowhere':
      return (
        <Empty sign={<Bob />} title={panel.nothing.title}>
          <p class="soft">{panel.nothing.text}</p>
        </Empty>
      );
  }
}
