import { browser } from 'wxt/browser';
import { originPattern } from '@/store/origins';
import { type Lockable, type UnderPolicy, underPolicy } from '@/store/policy';
import * as settings from '@/store/settings';
import { enableSite } from '../sites';
import { agreeOnPacks } from './packs';
import { type Policy, readPolicy } from './policy';

let turn: Promise<void> = Promise.resolve();

/**
 * Does what the company's policy says, and again whenever it changes or somebody changes what it decides. Call once, when
 * the worker starts.
 */
export function keepPolicy(): void {
  const agreeInTurn = () => {
    turn = turn.then(agree).catch(() => undefined);
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') agreeInTurn();
  });
  for (const item of LOCKABLE_ITEMS) item.watch(agreeInTurn);
  browser.permissions.onAdded.addListener(agreeInTurn);
  agreeInTurn();
}

const LOCKABLE_ITEMS = [
  settings.interfaceLanguage,
  settings.role,
  settings.ownLimit,
  settings.rulesOff,
  settings.smallYou,
  settings.leaveHinted,
];

async function agree(): Promise<void> {
  // Firefox rejects where there is no policy at all
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const { policy, mistakes, wrong } = readPolicy(managed);
  const before = await underPolicy.getValue();
  const locked = await agreeOnSettings(policy);
  const { inboxes = [] } = policy;
  for (const origin of inboxes) await switchOn(origin);
  // what can't be understood takes nothing away
  const troubles = wrong.includes('packs') ? before.troubles : await agreeOnPacks(policy.packs ?? [], before.troubles);
  const now: UnderPolicy = { locked, inboxes, troubles, mistakes };
  if (JSON.stringify(now) !== JSON.stringify(before)) await underPolicy.setValue(now);
}

/** @returns what the policy decides */
async function agreeOnSettings({ limits, approver, ...policy }: Policy): Promise<Lockable[]> {
  const limit = limits || approver !== undefined ? { limits: limits ?? {}, approver } : undefined;
  const decided: [Lockable, boolean][] = [
    ['language', await decide(settings.interfaceLanguage, policy.language)],
    ['role', await decide(settings.role, policy.role)],
    ['limit', await decide(settings.ownLimit, limit)],
    ['rulesOff', await decide(settings.rulesOff, policy.rulesOff)],
    ['smallYou', await decide(settings.smallYou, policy.smallYou)],
    ['leaveHinted', await decide(settings.leaveHinted, policy.leaveHinted)],
  ];
  return decided.flatMap(([name, is]) => (is ? name : []));
}

/** Sets what the policy says; false where it says nothing. */
async function decide<Value>(
  item: { getValue(): Promise<Value>; setValue(value: Value): Promise<void> },
  value: Value | undefined,
): Promise<boolean> {
  if (value === undefined) return false;
  if (JSON.stringify(await item.getValue()) !== JSON.stringify(value)) await item.setValue(value);
  return true;
}

/** No policy can permit a site: where the browser has been asked already, it is read. */
async function switchOn(origin: string): Promise<void> {
  const isRead = (await settings.sites.getValue())[origin] !== undefined;
  if (!isRead && (await browser.permissions.contains({ origins: [originPattern(origin)] }))) await enableSite(origin);
}
