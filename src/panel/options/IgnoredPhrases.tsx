import { ignoredPhrases } from '../choices';
import { words } from '../words';

/** "Never flag this", said on a card, can be taken back here. */
export function IgnoredPhrases() {
  const { options } = words.value;
  const phrases = ignoredPhrases.shown.value;
  if (phrases.length === 0) return <p class="soft">{options.ignoredNone}</p>;
  return (
    <>
      <p class="soft">{options.ignoredHelp}</p>
      <ul class="list">
        {phrases.map((phrase) => (
          <li key={phrase} class="row">
            <span class="grow">{phrase}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={options.flagAgainNamed(phrase)}
              onClick={() => void ignoredPhrases.set(phrases.filter((other) => other !== phrase))}
            >
              {options.flagAgain}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
