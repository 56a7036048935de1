import * as z from 'zod';
import { UNITS } from '@/engine/amounts/amount';
import { LANGUAGES, type Language, ROLES, type Role, RULES, type RuleId } from '@/engine/model';
import { closest } from '@/engine/packs/closest';
import type { Sums } from '@/engine/redress/redress';
import { originOf } from '@/store/origins';

/** A pack that the company decides about: a text, or where it is to be fetched from. */
export type PolicyPack = { text: string } | { address: string; sha256?: string; publicKey?: string };

/** What an administrator may write (docs/policy.md; `public/policy.schema.json` tells it to browsers). */
export interface Policy {
  packs?: PolicyPack[];
  /** Origins. */
  inboxes?: string[];
  language?: Language;
  role?: Role;
  limits?: Sums;
  approver?: string;
  rulesOff?: RuleId[];
  smallYou?: boolean;
  leaveHinted?: boolean;
}

const inbox = z.string().transform((address, context) => {
  const origin = originOf(address);
  if (!origin) context.issues.push({ code: 'custom', message: 'no address of a site', input: address });
  return origin ?? '';
});

const SHAPES = {
  packs: z.array(
    z.union([
      z.strictObject({ text: z.string().min(1) }),
      z.strictObject({
        address: z.url(),
        sha256: z.string().optional(),
        publicKey: z.string().optional(),
      }),
    ]),
  ),
  inboxes: z.array(inbox),
  language: z.enum(LANGUAGES),
  role: z.enum(ROLES),
  limits: z.partialRecord(z.enum(UNITS), z.number().min(0)),
  approver: z.string().min(1),
  rulesOff: z.array(z.enum(RULES)),
  smallYou: z.boolean(),
  leaveHinted: z.boolean(),
} satisfies Record<keyof Policy, z.ZodType>;

/** Everything that a policy can say. */
export const POLICY_KEYS = Object.keys(SHAPES) as (keyof Policy)[];

/** Understands a policy part by part: what is wrong with one is told, and the others hold. */
export function readPolicy(managed: Record<string, unknown>): { policy: Policy; mistakes: string[]; wrong: string[] } {
  const policy: Record<string, unknown> = {};
  const mistakes: string[] = [];
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(managed)) {
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key as keyof Policy] : null;
    const parsed = shape?.safeParse(value);
    if (parsed?.success) policy[key] = parsed.data;
    else {
      wrong.push(key);
      const [issue] = parsed?.error?.issues ?? [];
      mistakes.push(issue ? tellIssue(key, value, issue) : `${key}: unknown; ${meantBy(key, POLICY_KEYS)}`);
    }
  }
  return { policy: policy as Policy, mistakes, wrong };
}

/** Which value of a part is wrong, and what it may have been meant to be. */
function tellIssue(key: string, value: unknown, issue: z.core.$ZodIssue): string {
  const at = [key, ...issue.path.map(String)].join('.');
  const given = issue.path.reduce<unknown>((outer, step) => Object(outer)[step], value);
  if (issue.code !== 'invalid_value' || typeof given !== 'string') return `${at}: ${issue.message}`;
  return `${at}: “${given}” is unknown; ${meantBy(given, issue.values.map(String))}`;
}

function meantBy(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return meant ? `did you mean “${meant}”?` : `possible: ${known.join(', ')}`;
}
