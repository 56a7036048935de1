import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_KEYS, readPolicy } from '@/worker/policy/policy';

it('what browsers are told of a policy is what can be said', () => {
  const { properties } = JSON.parse(readFileSync('public/policy.schema.json', 'utf8'));
  expect(Object.keys(properties)).toEqual(POLICY_KEYS);
});

it.each([
  [{ rulesOff: ['vague-promise', 'exuse'] }, 'rulesOff.1: “exuse” is unknown; did you mean “excuse”?'],
  [{ role: 'boss' }, 'role: “boss” is unknown; possible: agent, manager, owner'],
  [{ rulesof: ['excuse'] }, 'rulesof: unknown; did you mean “rulesOff”?'],
  [{ inboxes: ['nowhere'] }, 'inboxes.0: no address of a site'],
])('%j is told: %s', (managed, told) => {
  expect(readPolicy({ ...managed, smallYou: true })).toEqual({
    policy: { smallYou: true },
    mistakes: [told],
    wrong: Object.keys(managed),
  });
});
