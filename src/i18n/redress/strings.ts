import type { Language } from '@/engine/model';
import type { FormReason, GiftAdvice } from '@/engine/redress/advise-form';
import type { Form, Gives, Harm, Situation } from '@/engine/redress/redress';
import { en } from './en';
import { ru } from './ru';
import { uk } from './uk';

/** What our own pages say about making good. Sums come as text, as their language writes them. */
export interface RedressStrings {
  situations: Record<Situation | 'other', string>;
  /** What it cost the customer. */
  costs: Record<Harm, string>;
  gives: Record<Gives, string>;
  offer: {
    title: string;
    position: (one: number, count: number) => string;
    field: string;
    insert: string;
    another: string;
    within: (sum: string, limit: string) => string;
    above: (sum: string, limit: string) => string;
    ask: (approver: string) => string;
    left: (sum: string) => string;
    beyond: string;
    apologyFirst: string;
  };
  form: {
    title: string;
    forms: Record<Form, string>;
    because: Record<FormReason, string>;
    gifts: Record<GiftAdvice, string>;
    words: string;
    insert: string;
  };
  limit: {
    help: string;
    money: string;
    currency: string;
    percent: string;
    approver: string;
    approverHelp: string;
    wrong: string;
  };
  log: {
    help: string;
    none: string;
    count: (count: number) => string;
    save: string;
    remove: string;
    sure: string;
    keep: string;
    table: string;
    byHand: string;
    takeOut: string;
    takeOutOf: (day: string) => string;
    columns: Record<LogColumn, string>;
    percent: string;
    file: string;
  };
}

export const LOG_COLUMNS = [
  ...(['date', 'offer', 'amount', 'unit', 'situation', 'cost', 'gives', 'row', 'pack', 'role'] as const),
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export const redressStrings: Record<Language, RedressStrings> = { en, ru, uk };
