import { words } from '../words';

export const Privacy = () => (
  <ul class="stack lines">
    {words.value.options.privacy.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
