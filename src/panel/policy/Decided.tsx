import type { ComponentChildren } from 'preact';
import { POLICY } from '@/i18n/policy';
import type { Lockable } from '@/store/policy';
import { underPolicy } from '../choices';
import { language } from '../words';

/** A setting that a company may decide: then it is shown, and can't be changed. */
export function Decided({ by, children }: { by: Lockable; children: ComponentChildren }) {
  const isLocked = underPolicy.shown.value.locked.includes(by);
  return (
    <fieldset class="stack" disabled={isLocked}>
      {children}
      {isLocked && <p class="hint">{POLICY[language.value].decides}</p>}
    </fieldset>
  );
}
