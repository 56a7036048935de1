import { useId, useState } from 'preact/hooks';
import { UNITS, type Unit } from '@/engine/amounts/amount';
import type { Sums } from '@/engine/redress/redress';
import { ownLimit } from '../choices';
import { words } from '../words';

const CURRENCIES = UNITS.filter((unit) => unit !== 'percent');

/** What the user may decide alone, in one currency and in percent, and who decides above that. */
export function OwnLimit() {
  const { limit } = words.value.redress;
  const { limits, approver = '' } = ownLimit.shown.value;
  const known = CURRENCIES.find((unit) => limits[unit] !== undefined);
  const [chosen, setChosen] = useState<Unit | null>(null);
  const currency = chosen ?? known ?? 'UAH';
  const id = useId();
  const save = (changed: Sums) => void ownLimit.set({ ...ownLimit.shown.peek(), limits: changed });
  return (
    <>
      <p class="soft">{limit.help}</p>
      <div class="row amounts">
        <Amount
          label={limit.money}
          value={known && limits[known]}
          set={(value) => save({ ...percentOf(limits), ...(value === undefined ? {} : { [currency]: value }) })}
        />
        <div class="stack labelled">
          <label for={`${id}-currency`}>{limit.currency}</label>
          <select
            class="field"
            id={`${id}-currency`}
            value={currency}
            onChange={(event) => {
              const unit = CURRENCIES.find((one) => one === event.currentTarget.value) ?? currency;
              setChosen(unit);
              const value = known && limits[known];
              if (value !== undefined) save({ ...percentOf(limits), [unit]: value });
            }}
          >
            {CURRENCIES.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </select>
        </div>
        <Amount
          label={limit.percent}
          value={limits.percent}
          set={(value) => {
            const { percent: _, ...money } = limits;
            save(value === undefined ? money : { ...money, percent: value });
          }}
        />
      </div>
      <div class="stack labelled">
        <label for={`${id}-approver`}>{limit.approver}</label>
        <input
          class="field"
          id={`${id}-approver`}
          aria-describedby={`${id}-help`}
          defaultValue={approver}
          onInput={(event) => void ownLimit.set({ ...ownLimit.shown.peek(), approver: event.currentTarget.value })}
        />
        <p class="label" id={`${id}-help`}>
          {limit.approverHelp}
        </p>
      </div>
    </>
  );
}

function percentOf({ percent }: Sums): Sums {
  return percent === undefined ? {} : { percent };
}

interface AmountProps {
  label: string;
  value: number | undefined;
  set: (value: number | undefined) => void;
}

/** A number of 0 or more, or nothing; what is neither is told and not kept. */
function Amount({ label, value, set }: AmountProps) {
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const read = (text: string) => {
    const number = Number(
      text
        .trim()
        .replace(/[\s\u00a0]/gu, '')
        .replace(',', '.'),
    );
    const isWrong = text.trim() !== '' && !(Number.isFinite(number) && number >= 0);
    setWrong(isWrong);
    if (!isWrong) set(text.trim() === '' ? undefined : number);
  };
  return (
    <div class="stack labelled grow">
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        inputMode="decimal"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        defaultValue={value}
        onInput={(event) => read(event.currentTarget.value)}
      />
      {wrong && (
        <p class="label" id={`${id}-wrong`}>
          {words.value.redress.limit.wrong}
        </p>
      )}
    </div>
  );
}
