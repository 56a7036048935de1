import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '@/engine/amounts/amount';
import { writtenSum } from '@/engine/amounts/written';
import type { Stage } from '@/engine/model';
import type { Offer } from '@/engine/redress/compensate';
import type { OffersHere } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { decisions, ownLimit, role } from '../choices';
import { language, words } from '../words';
import { type Destination, ReadyText } from './ReadyText';

interface Props {
  to: Destination;
  stages: readonly Stage[];
}

/** What the team offers for what happened: why, how much of the limit, and the words for the reply. */
export function WhatToOffer({ to, stages }: Props) {
  const { offer: said } = words.value.redress;
  const here = useOffers(to.tabId);
  const [at, setAt] = useState(0);
  const offer = here?.offers[at % (here.offers.length || 1)];
  if (!here || !offer) return null;
  const apologised = stages.some(({ stage, is }) => is === 'present' && (stage === 'ownership' || stage === 'feeling'));
  return (
    <section class="box stack" aria-labelledby="offer">
      <div class="row">
        <h2 id="offer" class="grow">
          {said.title}
        </h2>
        {here.offers.length > 1 && (
          <span class="soft small">{said.position((at % here.offers.length) + 1, here.offers.length)}</span>
        )}
      </div>
      <p class="label">{reasonFor(offer)}</p>
      <Limit offer={offer} left={here.left} />
      {!apologised && <p class="hint">{said.apologyFirst}</p>}
      <ReadyText
        key={offer.row}
        to={to}
        text={offer.text}
        language={offer.language}
        label={said.field}
        insert={said.insert}
        row={offer.row}
      >
        {here.offers.length > 1 && (
          <button type="button" class="button quiet" onClick={() => setAt(at + 1)}>
            {said.another}
          </button>
        )}
      </ReadyText>
    </section>
  );
}

/** The offers for the conversation; asked for again when a limit changed, or what was decided did. */
function useOffers(tabId: number): OffersHere | null {
  const [here, setHere] = useState<OffersHere | null>(null);
  const spoken = language.value;
  const limit = ownLimit.shown.value;
  const writer = role.shown.value;
  const made = decisions.shown.value;
  useEffect(() => {
    let stale = false;
    sendToWorker('offers', { tabId }).then(
      (told) => !stale && setHere(told),
      () => !stale && setHere(null),
    );
    return () => {
      stale = true;
    };
  }, [tabId, spoken, limit, writer, made]);
  return here;
}

function reasonFor({ situation, severity, gives }: Offer): string {
  const { situations, costs, gives: kinds } = words.value.redress;
  return `${situations[situation ?? 'other']}, ${costs[severity]} · ${kinds[gives]}`;
}

/** How much of a limit an offer takes, and what the month has left. */
function Limit({ offer: { sum, limit }, left }: { offer: Offer; left: OffersHere['left'] }) {
  const { offer: said } = words.value.redress;
  const written = (value: number, unit: Unit) => writtenSum({ value, unit }, language.value);
  if (!sum) return null;
  const amount = written(sum.value, sum.unit);
  const rest = left[sum.unit];
  return (
    <>
      {limit && (
        <>
          <div class="limit" aria-hidden="true">
            <i style={{ width: `${Math.min(100, (100 * sum.value) / (limit.sum.value || 1))}%` }} />
          </div>
          <p class="label">
            {limit.isAbove
              ? said.above(amount, written(limit.sum.value, limit.sum.unit))
              : said.within(amount, written(limit.sum.value, limit.sum.unit))}{' '}
            {limit.isAbove && limit.approver && said.ask(limit.approver)}
          </p>
        </>
      )}
      {rest !== undefined && (
        <p class="label">
          {said.left(written(Math.max(0, rest), sum.unit))} {rest < sum.value && said.beyond}
        </p>
      )}
    </>
  );
}
