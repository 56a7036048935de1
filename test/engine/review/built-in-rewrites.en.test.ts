import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

/** The draft after the first rewrite of its only finding. */
function mended(draft: string): string {
  const { findings } = engine.review(draft);
  expect(findings).toHaveLength(1);
  const rewrite = findings[0]?.rewrites[0];
  return rewrite ? draft.slice(0, rewrite.start) + rewrite.text + draft.slice(rewrite.end) : draft;
}

describe('the first English rewrite keeps what the agent knows', () => {
  it.each([
    ['The courier lost your parcel on Monday.', 'We lost your parcel on Monday.'],
    ['Our warehouse forgot to pack the charger.', 'We forgot to pack the charger.'],
    ['Your parcel was mislaid by the courier.', 'We mislaid your parcel.'],
    ["The system didn't register your payment.", 'We did not register your payment.'],
    ['Reception never passed on your message.', 'We never passed on your message.'],
    ['The supplier sent us the wrong hinges.', 'We had the wrong hinges.'],
    ['Your order is late due to high demand.', 'Your order is late, and that is our responsibility.'],
    ['Due to exceptionally high demand, your order is late.', 'Your order is late, and that is our responsibility.'],
    ['We are short-staffed this week, so your order will go out on Monday.', 'Your order will go out on Monday.'],
    ['As I already said, the voucher has expired.', 'The voucher has expired.'],
    ['You entered the wrong postcode.', 'We have the wrong postcode. Could you send me the right one?'],
    ["I'm sorry if the waiter came across as abrupt.", "I'm sorry that the waiter came across as abrupt."],
    ['There was a mix-up with your booking.', 'We made a mistake with your booking.'],
  ])('%j becomes %j', (draft, clean) => {
    expect(mended(draft)).toBe(clean);
  });
});
