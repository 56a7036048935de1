import type { Stage } from '@/engine/model';
import { Ring, Tick } from '@/look/icons';
import { words } from '../words';

/** What the reply has and what it still lacks, in the order of a good reply; what this message does not call for is left out. */
export function Coach({ stages }: { stages: readonly Stage[] }) {
  const { coach } = words.value.panel;
  const due = stages.filter(({ is }) => is !== 'not-applicable');
  if (due.length === 0) return null;
  const present = due.filter(({ is }) => is === 'present').length;
  return (
    <section class="box stack" aria-labelledby="coach">
      <div class="row">
        <h2 id="coach" class="grow">
          {present === due.length ? coach.complete : coach.title}
        </h2>
        <span class="soft small">{coach.steps(present, due.length)}</span>
      </div>
      <ol>
        {due.map(({ stage, is }) => (
          <li key={stage} class={is === 'present' ? 'stage has' : 'stage lacks'}>
            {is === 'present' ? <Tick /> : <Ring />}
            <span>
              <span class="hidden">{is === 'present' ? coach.has : coach.lacks} </span>
              {coach.stages[stage]}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
