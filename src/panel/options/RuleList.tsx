import { useEffect, useState } from 'preact/hooks';
import { FAMILY_OF, type RuleId } from '@/engine/model';
import type { KnownRule } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { rulesOff } from '../choices';
import { Decided } from '../policy/Decided';
import { language, words } from '../words';

/** Each rule with a sample of its stroke, on or off. */
export function RuleList() {
  const { options, ruleSamples } = words.value;
  const [rules, setRules] = useState<readonly KnownRule[]>([]);
  const spoken = language.value;
  // The worker titles them in the language that is set
  useEffect(() => {
    void sendToWorker('rules', null).then(setRules);
  }, [spoken]);

  const off = rulesOff.shown.value;
  const set = (rule: RuleId, on: boolean) =>
    void rulesOff.set(on ? off.filter((other) => other !== rule) : [...off, rule]);
  return (
    <Decided by="rulesOff">
      <p class="soft">{options.rulesHelp}</p>
      <ul class="rules">
        {rules.map(({ rule, title }) => (
          <li key={rule}>
            <label class="check">
              <input
                class="onoff"
                type="checkbox"
                role="switch"
                aria-checked={!off.includes(rule)}
                checked={!off.includes(rule)}
                onChange={(event) => set(rule, event.currentTarget.checked)}
              />
              <span>
                {title}
                <span class="label">
                  <span class={`mark-${FAMILY_OF[rule]}`}>{ruleSamples[rule]}</span>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Decided>
  );
}
