import { FAMILY_OF, RULES, type RuleId } from '@/engine/model';
import { rulesOff } from '../choices';
import { words } from '../words';

/** Each rule with a sample of its stroke, on or off. */
export function RuleList() {
  const { options, rules } = words.value;
  const off = rulesOff.shown.value;
  const set = (rule: RuleId, on: boolean) =>
    void rulesOff.set(on ? off.filter((other) => other !== rule) : [...off, rule]);
  return (
    <>
      <p class="soft">{options.rulesHelp}</p>
      <ul class="rules">
        {RULES.map(
          (rule) =>
            // Limits come with a team's pack
            rule !== 'over-limit' && (
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
                    {rules[rule].title}
                    <span class="label">
                      <span class={`mark-${FAMILY_OF[rule]}`}>{rules[rule].sample}</span>
                    </span>
                  </span>
                </label>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
