import { useState } from 'preact/hooks';
import { askForSites } from './ask-for-sites';
import { words } from './words';

/** Asks for the one address that is open, and says so when the answer was no. */
export function UseHere({ origin }: { origin: string }) {
  const [refused, setRefused] = useState(false);
  const ask = async () => setRefused(!(await askForSites([origin])));
  return (
    <>
      <button type="button" class="button main" onClick={() => void ask()}>
        {words.value.site.use}
      </button>
      <p class="label" role="status">
        {refused ? words.value.site.refused : words.value.site.oneAddress}
      </p>
    </>
  );
}
