import { useEffect, useState } from 'preact/hooks';
import type { BoundaryChoice, Proposal } from '@/engine/model';
import { LENGTHS, ROLES } from '@/engine/model';
import { sendToWorker } from '@/wire/transport';
import { Switch } from '../Switch';
import { words } from '../words';
import { Advice } from './Advice';
import { Ladder } from './Ladder';
import { ReadyText } from './ReadyText';

interface Props {
  tabId: number;
  /** Of the conversation that the user is looking at: text goes into no other. */
  conversationId: string;
  /** A reply is open to take the wording. */
  canInsert: boolean;
}

/** Firm, polite wording for an abusive message: rung, writer and length to choose, words to change, insert or copy. */
export function Boundary({ tabId, conversationId, canInsert }: Props) {
  const { boundary } = words.value.panel;
  const [choice, setChoice] = useState<BoundaryChoice>({});
  const [asked, setAsked] = useState(false);
  const proposal = useProposal(tabId, choice);
  if (!proposal) return null;
  return (
    <>
      <section class="box stack" aria-labelledby="boundary">
        <h2 id="boundary">{boundary.title}</h2>
        {!proposal.needed && !asked ? (
          <>
            <p>{proposal.advice.tone.join(' ') || boundary.notNeeded}</p>
            <p class="row">
              <button type="button" class="button quiet" onClick={() => setAsked(true)}>
                {boundary.show}
              </button>
            </p>
          </>
        ) : (
          <>
            <Choices proposal={proposal} choose={(chosen) => setChoice({ ...choice, ...chosen, variant: 0 })} />
            <ReadyText
              key={proposal.text}
              to={{ tabId, conversationId, canInsert }}
              text={proposal.text}
              language={proposal.language}
              label={boundary.wording}
              insert={boundary.insert}
              main
              note={boundary.checked}
            >
              {proposal.variants > 1 && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => setChoice({ ...choice, variant: (choice.variant ?? 0) + 1 })}
                >
                  {boundary.another}
                </button>
              )}
            </ReadyText>
          </>
        )}
      </section>
      <Advice advice={proposal.advice} />
    </>
  );
}

interface ChoicesProps {
  proposal: Proposal;
  choose: (chosen: BoundaryChoice) => void;
}

function Choices({ proposal, choose }: ChoicesProps) {
  const { boundary } = words.value.panel;
  return (
    <>
      <Ladder
        chosen={proposal.rung}
        advised={proposal.advised}
        stoodOn={proposal.stoodOn}
        choose={(rung) => choose({ rung })}
      />
      <Switch
        label={boundary.role}
        options={ROLES.map((role) => ({ value: role, title: boundary.roles[role] }))}
        chosen={proposal.role}
        choose={(role) => choose({ role })}
      />
      <Switch
        label={boundary.length}
        options={LENGTHS.map((length) => ({ value: length, title: boundary.lengths[length] }))}
        chosen={proposal.length}
        choose={(length) => choose({ length })}
      />
      {proposal.due && (
        <label class="check">
          <input
            type="checkbox"
            checked={proposal.withProblem}
            onChange={(event) => choose({ withProblem: event.currentTarget.checked })}
          />
          <span>{boundary.withProblem}</span>
        </label>
      )}
    </>
  );
}

/** The wording for a choice; the one before stays until it is there. */
function useProposal(tabId: number, choice: BoundaryChoice): Proposal | null {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  useEffect(() => {
    let stale = false;
    sendToWorker('propose', { tabId, choice }).then(
      (made) => !stale && setProposal(made),
      () => !stale && setProposal(null),
    );
    return () => {
      stale = true;
    };
  }, [tabId, choice]);
  return proposal;
}
