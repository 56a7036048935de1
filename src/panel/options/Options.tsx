import './options.css';
import type { ComponentChildren, ComponentType } from 'preact';
import { OPTIONS_SECTIONS, type OptionsSection } from '@/i18n/strings';
import { Bob } from '@/look/icons';
import { FromCompany } from '../policy/FromCompany';
import { TryOut } from '../try-out/TryOut';
import { words } from '../words';
import { DecisionLog } from './DecisionLog';
import { IgnoredPhrases } from './IgnoredPhrases';
import { InterfaceLanguage } from './InterfaceLanguage';
import { Privacy } from './Privacy';
import { editing, isWorkshopOpen, leaveWorkshop } from './packs/editing';
import { Packs } from './packs/Packs';
import { usePhraseFromPage } from './packs/receive-phrase';
import { Workshop } from './packs/Workshop';
import { RuleList } from './RuleList';
import { Shortcuts } from './Shortcuts';
import { SiteList } from './SiteList';
import { WhoIAm } from './WhoIAm';

const PARTS: Record<OptionsSection, ComponentType> = {
  language: InterfaceLanguage,
  me: WhoIAm,
  rules: RuleList,
  packs: Packs,
  tryOut: () => <TryOut explains />,
  ignored: IgnoredPhrases,
  decisions: DecisionLog,
  sites: SiteList,
  shortcuts: Shortcuts,
  privacy: Privacy,
};

/** Everything that can be chosen, on one page. */
export function Options() {
  const { options } = words.value;
  usePhraseFromPage();
  const edited = isWorkshopOpen.value ? editing.value : null;
  return (
    <div class={edited ? 'frame wide' : 'frame'}>
      <nav class="side stack" aria-label={options.title}>
        <p class="row">
          <Bob />
          <b class="wordmark">Aplomb</b>
        </p>
        <ul>
          {OPTIONS_SECTIONS.map((section) => (
            <li key={section}>
              <a
                href={`#${section}`}
                aria-current={edited && section === 'packs' ? 'page' : undefined}
                onClick={leaveWorkshop}
              >
                {options.sections[section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {edited ? (
        <Workshop edited={edited} />
      ) : (
        <main class="stack">
          <h1>{options.title}</h1>
          <FromCompany />
          {OPTIONS_SECTIONS.map((section) => {
            const Part = PARTS[section];
            return (
              <Section key={section} id={section} title={options.sections[section]}>
                <Part />
              </Section>
            );
          })}
        </main>
      )}
    </div>
  );
}

const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section id={id} class="box stack" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);
