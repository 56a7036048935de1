import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_KEYS } from '@/worker/policy/policy';

it('what browsers are told of a policy is what can be said', () => {
  const { properties } = JSON.parse(readFileSync('public/policy.schema.json', 'utf8'));
  expect(Object.keys(properties)).toEqual(POLICY_KEYS);
});
