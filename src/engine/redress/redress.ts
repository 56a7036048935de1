import type { Sum, Unit } from '../amounts/amount';
import type { Language, Role } from '../model';

/** What went wrong, as far as it decides what a team offers (docs/craft.md §6). */
export const SITUATIONS = [
  'late',
  'lost',
  'damaged',
  'wrong-item',
  'overcharged',
  'rude-staff',
  'unreachable',
  'service-failure',
  'privacy',
  'injury',
  'beyond-repair',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What it cost the customer: 1 hardly more than the matter itself, 2 something beside it, 3 much. Not the severity of abuse. */
export type Harm = 1 | 2 | 3;

/** `remedy` makes the loss good; `gesture` is a little beyond what is due (S4). */
export const GIVES = ['remedy', 'gesture'] as const;
export type Gives = (typeof GIVES)[number];

/** In which form one apologises (S0). */
export const FORMS = ['message', 'call', 'voice', 'note', 'in-person'] as const;
export type Form = (typeof FORMS)[number];

/** Amounts by what they are counted in; `percent: 15` is 15%. */
export type Sums = Partial<Record<Unit, number>>;
/** A text in the languages that a pack has it in. */
export type Texts = Partial<Record<Language, string>>;

/** One row of the matrix: in these situations, at this cost to the customer, the team offers this. */
export interface CompensationRow {
  /** `pack/row`: what a decision refers to. */
  id: string;
  /** Every situation when left out. */
  situations?: Situation[];
  /** Whatever it cost when left out. */
  severities?: Harm[];
  gives: Gives;
  /** What goes into the reply; may hold {amount}. */
  texts: Texts;
  /** Of several currencies the one that the customer speaks of is taken, else the first. */
  amount?: Sums;
}

/** What a role may decide alone (S3: a certificate of authority). What no limit counts is free. */
export interface Certificate {
  limits: Sums;
  /** Who decides above the limits. */
  approver?: Texts;
}

/** What the certificates of a role come to in all packs together. */
export interface RoleAuthority extends Certificate {
  /** Who decides above one limit, where the pack that set it says so; else it is the `approver`. */
  approvers: Partial<Record<Unit, Texts>>;
}

/** What an apology of one form is worded like: a script, the text of a card. */
export interface FormWording {
  id: string;
  form: Form;
  language: Language;
  /** May hold {name}, {agent}, {problem}, {apology}; a line whose slot can't be filled is left out, and one after it that begins with "| " is said. */
  text: string;
}

/** What the packs say about making good, in the order of the packs. */
export interface Redress {
  rows: CompensationRow[];
  authority: Partial<Record<Role, RoleAuthority>>;
  /** What a team may spend in a month. */
  budget: Sums;
  forms: FormWording[];
}

/** Whether a sum is above the limit that counts it. */
export function isAbove({ value, unit }: Sum, limits: Sums): boolean {
  const limit = limits[unit];
  return limit !== undefined && value > limit;
}
