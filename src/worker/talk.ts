import type { Talk } from '@/engine/model';
import type { TabState } from '@/wire/messages';

/**
 * What a draft in this tab is an answer to.
 *
 * @param signature the agent's name as set in the options; the page's own stands in for it
 */
export function talkOf(state: TabState | null, signature: string): Talk {
  return {
    customer: state?.customer || undefined,
    customerName: state?.conversation?.customerName,
    agentName: signature || state?.conversation?.agentName,
    channel: state?.conversation?.channel,
  };
}
