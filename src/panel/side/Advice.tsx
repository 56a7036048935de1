import type { Advice as AdviceOf } from '@/engine/model';
import { words } from '../words';

const SORTS = ['whom', 'keep', 'avoid'] as const;

/** Whom to hand it over to, what to keep, what not to write: for the agent's eyes, nothing of it goes into a reply. */
export function Advice({ advice }: { advice: AdviceOf }) {
  const titles = words.value.panel.boundary.advice;
  const given = SORTS.filter((sort) => advice[sort].length > 0);
  if (given.length === 0) return null;
  return (
    <section class="box stack" aria-labelledby="advice">
      <h2 id="advice">{titles.title}</h2>
      {given.map((sort) => (
        <div key={sort} class="stack labelled">
          <h3 class="label">{titles[sort]}</h3>
          <ul class="advice">
            {advice[sort].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
