import './welcome.css';
import { LANGUAGES } from '@/engine/model';
import { stringsOf } from '@/i18n/strings';
import { Dash, Tick } from '@/look/icons';
import { interfaceLanguage } from '../choices';
import { CompanyInboxes } from '../policy/CompanyInboxes';
import { TryOut } from '../try-out/TryOut';
import { language, words } from '../words';
import { InboxChoice } from './InboxChoice';

/** Lets people try before it asks for anything. */
export function Welcome() {
  const { welcome } = words.value;
  return (
    <main class="stack welcome">
      <header class="hero stack">
        <PlumbLine />
        <h1>{welcome.hero}</h1>
        <p class="soft">{welcome.lead}</p>
        <Languages />
      </header>

      <section class="stack" aria-labelledby="try">
        <h2 id="try">{welcome.tryTitle}</h2>
        <p class="soft" id="try-help">
          {welcome.tryHelp}
        </p>
        <TryOut labelledBy="try" describedBy="try-help" />
      </section>

      <section class="stack" aria-labelledby="inboxes">
        <h2 id="inboxes">{welcome.inboxes}</h2>
        <CompanyInboxes />
        <InboxChoice labelledBy="inboxes" />
      </section>

      <section class="stack" aria-labelledby="privacy">
        <h2 id="privacy">{welcome.privacy}</h2>
        <div class="two">
          <div class="box">
            <h3>{welcome.reads}</h3>
            <ul>
              {welcome.readsList.map((line) => (
                <li key={line}>
                  <Tick />
                  {line}
                </li>
              ))}
            </ul>
          </div>
          <div class="box">
            <h3>{welcome.not}</h3>
            <ul class="not">
              {welcome.notList.map((line) => (
                <li key={line}>
                  <Dash />
                  {line}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </section>
    </main>
  );
}

/** The page may greet in the browser's language while people write in another. */
const Languages = () => (
  <p class="row languages">
    {LANGUAGES.map((one) => (
      <button
        key={one}
        type="button"
        class="button quiet"
        lang={one}
        aria-pressed={one === language.value}
        onClick={() => void interfaceLanguage.set(one)}
      >
        {stringsOf(one).language}
      </button>
    ))}
  </p>
);

const PlumbLine = () => (
  <svg class="bob plumb" viewBox="0 0 32 56" aria-hidden="true">
    <path d="M15.5 0h1v34h-1z" fill="var(--accent)" />
    <path
      transform="translate(0 24)"
      d="M12.5 8h7a1 1 0 0 1 1 1v2c3.3.6 4.5 2.2 4.5 4.5 0 5-6 10.5-9 15.5-3-5-9-10.5-9-15.5 0-2.3 1.2-3.9 4.5-4.5V9a1 1 0 0 1 1-1Z"
      fill="var(--brass)"
    />
  </svg>
);
