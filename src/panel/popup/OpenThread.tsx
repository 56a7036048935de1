import { waitingSince } from '@/wire/conversation';
import type { TabState } from '@/wire/messages';
import { Emphasised } from '../Emphasised';
import { moment } from '../moment';
import { Tag } from '../Tag';
import { words } from '../words';

/** The open conversation in two lines. */
export function OpenThread({ state: { conversation, assessment, composer, draft, findings } }: { state: TabState }) {
  const { popup, panel } = words.value;
  const since = conversation ? waitingSince(conversation) : null;
  const written = composer === 'reply' && draft.trim() !== '';
  if (!assessment && since === null && !written) return null;
  return (
    <div class="box stack thread">
      {assessment && (
        <p class="row">
          <Tag assessment={assessment} />
        </p>
      )}
      {since !== null && (
        <p>
          <Emphasised
            text={popup.waited(conversation?.customerName ?? panel.customer, Math.max(0, moment.value - since))}
          />
        </p>
      )}
      {written && <p>{findings.length > 0 ? <Emphasised text={popup.draft(findings.length)} /> : popup.clean}</p>}
    </div>
  );
}
