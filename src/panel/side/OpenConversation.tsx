import { Fragment } from 'preact';
import type { TabState } from '@/wire/messages';
import { PromiseOffer } from '../owed/PromiseOffer';
import { TellWhenFixed } from '../owed/TellWhenFixed';
import { Boundary } from './Boundary';
import { CameIn } from './CameIn';
import { Coach } from './Coach';
import { DraftFindings } from './DraftFindings';
import { FirstReply } from './FirstReply';
import { FormOfApology } from './FormOfApology';
import { HowItReads } from './HowItReads';
import { ReplyOrNote } from './ReplyOrNote';
import { WhatToOffer } from './WhatToOffer';

interface Props {
  state: TabState;
  tabId: number;
}

/** From top to bottom: what to decide first, what came in, what may be answered, what the reply says so far and what it lacks, what to offer. */
export function OpenConversation({ state, tabId }: Props) {
  const { assessment, customer, conversation } = state;
  const complains = assessment?.kind === 'constructive' || assessment?.kind === 'mixed';
  const to = { tabId, conversationId: conversation?.id ?? '', canInsert: state.composer === 'reply' };
  const abusive = assessment?.kind === 'abusive' || assessment?.kind === 'mixed';
  return (
    <div class="stack">
      {state.composer === 'unknown' && <ReplyOrNote tabId={tabId} />}
      <HowItReads state={state} tabId={tabId} />
      {assessment && <CameIn assessment={assessment} customer={customer} />}
      {abusive && (
        <Boundary
          // Other words of the customer's are another case: choices and edits begin anew
          key={`${tabId} ${customer}`}
          tabId={tabId}
          conversationId={conversation?.id ?? ''}
          canInsert={state.composer === 'reply'}
        />
      )}
      <PromiseOffer tabId={tabId} conversationId={to.conversationId} promises={state.promises} />
      {state.composer === 'reply' && (
        <>
          <DraftFindings tabId={tabId} draft={state.draft} findings={state.findings} />
          {state.draft.trim() === '' && <FirstReply key={`${tabId} ${customer}`} {...to} />}
          <Coach key={`${tabId} ${customer} coach`} {...to} draft={state.draft} stages={state.stages} />
        </>
      )}
      {complains && (
        <Fragment key={`${tabId} ${customer}`}>
          <WhatToOffer to={to} stages={state.stages} />
          <FormOfApology to={to} />
          <TellWhenFixed tabId={tabId} conversationId={to.conversationId} />
        </Fragment>
      )}
    </div>
  );
}
