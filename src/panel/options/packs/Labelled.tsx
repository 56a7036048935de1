import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Trouble } from './troubles';

/** What ties a control to its label, its help and its troubles. */
interface Ties {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  label: string;
  help?: string;
  troubles?: readonly Trouble[];
  children: (ties: Ties) => ComponentChildren;
}

/** A field with its name above, and beneath it what helps and what is to be mended. */
export function Labelled({ label, help, troubles = [], children }: Props) {
  const id = useId();
  const isWrong = troubles.length > 0;
  const described = [isWrong && `${id}-wrong`, help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div class="stack labelled" data-tone={isWrong ? 'fix' : undefined}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': isWrong, 'aria-describedby': described || undefined })}
      {isWrong && <Troubles id={`${id}-wrong`} troubles={troubles} />}
      {help && (
        <p class="label" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** What is wrong and what to write instead, each in a line. */
export const Troubles = ({ id, troubles }: { id?: string; troubles: readonly Trouble[] }) => (
  <div class="hint" id={id} data-tone="fix">
    {troubles.map(({ line, column, message, remedy }) => (
      <p key={`${line}:${column} ${message}`}>
        {message}; <b>{remedy}</b>
      </p>
    ))}
  </div>
);
