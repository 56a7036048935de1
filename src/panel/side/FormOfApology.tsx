import { useEffect, useState } from 'preact/hooks';
import type { Form } from '@/engine/redress/redress';
import type { FormAdvice } from '@/wire/messages';
import { sendToWorker } from '@/wire/transport';
import { Switch } from '../Switch';
import { words } from '../words';
import { type Destination, ReadyText } from './ReadyText';

/** In which form to apologise, why, what to give beside it, and a script for each form (S0). */
export function FormOfApology({ to }: { to: Destination }) {
  const { form: said } = words.value.redress;
  const advice = useFormAdvice(to.tabId);
  const [chosen, setChosen] = useState<Form | null>(null);
  const [first] = advice?.advised ?? [];
  if (!advice || !first) return null;
  const form = chosen ?? first;
  const script = advice.scripts.find((one) => one.form === form);
  return (
    <section class="box stack" aria-labelledby="form">
      <h2 id="form">{said.title}</h2>
      <p>
        <b>{advice.advised.map((one) => said.forms[one]).join(' + ')}</b>
      </p>
      <p class="label">{advice.because.map((reason) => said.because[reason]).join(' ')}</p>
      <p class="label">{said.gifts[advice.gift]}</p>
      {script && (
        <details>
          <summary>{said.words}</summary>
          <div class="stack">
            <Switch
              label={said.title}
              options={advice.scripts.map((one) => ({ value: one.form, title: said.forms[one.form] }))}
              chosen={form}
              choose={setChosen}
            />
            <ReadyText
              key={`${form} ${script.text}`}
              to={to}
              text={script.text}
              language={advice.language}
              label={said.forms[form]}
              insert={form === 'message' ? said.insert : undefined}
            />
          </div>
        </details>
      )}
    </section>
  );
}

function useFormAdvice(tabId: number): FormAdvice | null {
  const [advice, setAdvice] = useState<FormAdvice | null>(null);
  useEffect(() => {
    let stale = false;
    sendToWorker('adviseForm', { tabId }).then(
      (told) => !stale && setAdvice(told),
      () => !stale && setAdvice(null),
    );
    return () => {
      stale = true;
    };
  }, [tabId]);
  return advice;
}
