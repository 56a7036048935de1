import type { Talk } from '@/engine/model';
import { saidBefore } from '@/wire/conversation';
import type { TabState } from '@/wire/messages';

/** Who writes the replies, as the options say. */
export type Writer = Pick<Talk, 'agentName' | 'role' | 'smallYou' | 'ownLimit'>;

/** What a draft in this tab is an answer to. Where the writer has set no name, the page's own stands in for it. */
export function talkOf(state: TabState | null, writer: Writer): Talk {
  const conversation = state?.conversation;
  return {
    ...writer,
    customer: state?.customer || undefined,
    customerName: conversation?.customerName,
    agentName: writer.agentName || conversation?.agentName,
    channel: conversation?.channel,
    earlier: conversation ? saidBefore(conversation) : [],
  };
}
