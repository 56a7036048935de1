import type { ComponentChildren } from 'preact';

interface Props {
  sign: ComponentChildren;
  title: string;
  children: ComponentChildren;
}

/** What stands in the panel when there is nothing to read, and what to do about it. */
export const Empty = ({ sign, title, children }: Props) => (
  <div class="stack empty">
    {sign}
    <h2>{title}</h2>
    {children}
  </div>
);
