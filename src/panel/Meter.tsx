import type { Severity } from '@/engine/model';

/** Severity in three notches; the words beside it say the same. */
export const Meter = ({ severity }: { severity: Severity }) => (
  <span class="meter" aria-hidden="true">
    {[1, 2, 3].map((notch) => (
      <i key={notch} class={notch <= severity ? 'on' : undefined} />
    ))}
  </span>
);
