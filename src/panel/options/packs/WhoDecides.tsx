import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '@/engine/packs/who-decides';
import { writtenDecision } from '@/i18n/packs/decisions';
import { sendToWorker } from '@/wire/transport';
import { teamPacks } from '../../choices';
import { language, words } from '../../words';
import { useEntryNames } from './entry-names';
import { useRuleTitles } from './rule-titles';

/** Where packs can differ: which of them decides, and which would if it were not there. */
export function WhoDecides() {
  const { decides } = words.value.packs;
  const packs = teamPacks.shown.value;
  const [isOpen, setOpen] = useState(false);
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const titleOf = useRuleTitles();
  const entryOf = useEntryNames(decisions.some(({ matter }) => matter.on === 'entry'));
  useEffect(() => {
    if (isOpen) void sendToWorker('whoDecides', null).then(setDecisions);
  }, [isOpen, packs]);
  const nameOf = (id: string) => packs.find((pack) => pack.id === id)?.edition.name ?? id;
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{decides.title}</summary>
      <p class="soft">{decisions.length > 0 ? decides.help : decides.none}</p>
      {decisions.length > 0 && (
        <table class="decisions">
          <thead>
            <tr>
              <th>{decides.what}</th>
              <th>{decides.pack}</th>
              <th>{decides.instead}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <tr key={JSON.stringify(decision.matter)}>
                <td>{writtenDecision(decision, language.value, { titleOf, entryOf })}</td>
                <td data-label={decides.pack}>{nameOf(decision.pack)}</td>
                <td data-label={decides.instead}>
                  {decision.instead.length > 0 ? decision.instead.map(nameOf).join(', ') : 'Aplomb'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
