import { packTroubleText } from '@/i18n/packs/trouble';
import { POLICY } from '@/i18n/policy';
import { underPolicy } from '../choices';
import { Mistakes } from '../options/packs/Mistakes';
import { language } from '../words';
import { CompanyInboxes } from './CompanyInboxes';

/** What a company's policy asks of the user, and what of it can't be done; nothing where there is none. */
export function FromCompany() {
  const { inboxes, troubles, mistakes } = underPolicy.shown.value;
  const said = POLICY[language.value];
  if (inboxes.length + troubles.length + mistakes.length === 0) return null;
  return (
    <section class="box stack" aria-labelledby="company">
      <h2 id="company">{said.title}</h2>
      <CompanyInboxes />
      {troubles.map(({ pack, trouble }) => (
        <div key={pack} class="hint stack" data-tone="fix">
          <p>{said.pack(pack)}</p>
          <p>{packTroubleText(language.value, trouble)}</p>
          {trouble.what === 'mistakes' && <Mistakes errors={trouble.errors} />}
        </div>
      ))}
      {mistakes.length > 0 && (
        <div class="hint stack" data-tone="fix">
          <p>{said.mistakes}</p>
          <ul lang="en">
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
