import type { Emphasis } from '@/i18n/strings';

/** A sentence with its telling part in bold. */
export const Emphasised = ({ text: [before, strong, after] }: { text: Emphasis }) => (
  <>
    {before}
    <b>{strong}</b>
    {after}
  </>
);
