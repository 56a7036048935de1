import { Fragment } from 'preact';
import type { Assessment, Language, Span } from '@/engine/model';
import { kindTone } from '../kind';
import { Meter } from '../Meter';
import { Tag } from '../Tag';
import { words } from '../words';
import { excerpt } from './excerpt';
import { isLoud } from './loud';

interface Props {
  assessment: Assessment;
  /** The text that was assessed: all spans are into it. */
  customer: string;
}

/** The customer's message: what kind, in which words, what it cost them and what they ask for. */
export function CameIn({ assessment, customer }: Props) {
  const { came } = words.value.panel;
  const abusive = assessment.kind === 'abusive' || assessment.kind === 'mixed';
  const said = (span: Span) => customer.slice(span.start, span.end).trim();
  return (
    <section class="box stack" data-tone={kindTone(assessment)} aria-labelledby="came-in">
      <h2 id="came-in" class="hidden">
        {came.title}
      </h2>
      <div class="row apart">
        <Tag assessment={assessment} />
        {abusive && (
          <span class="row severity small soft">
            <Meter severity={assessment.severity} />
            {came.severity(assessment.severity)}
          </span>
        )}
      </div>
      {abusive ? (
        <Abuse assessment={assessment} said={said} />
      ) : (
        <blockquote class="quote" lang={assessment.language}>
          {assessment.problem ? said(assessment.problem) : excerpt(customer)}
        </blockquote>
      )}
      <Facts assessment={assessment} said={said} />
      {abusive && <p class="label">{assessment.severity === 3 ? came.notAlone : came.time}</p>}
      {assessment.kind === 'constructive' && isLoud(customer) && <p class="label">{came.loud}</p>}
    </section>
  );
}

interface PartProps {
  assessment: Assessment;
  said: (span: Span) => string;
}

/** Which words, which kind; and the real problem, where there is one among them. */
function Abuse({ assessment: { evidence, problem, severity, abuse, language }, said }: PartProps) {
  const { panel, abuse: names } = words.value;
  const toHandOver = severity === 3 || abuse.includes('threat') || abuse.includes('harassment');
  return (
    <>
      <ul class="evidence">
        {evidence.map((place) => (
          <li key={place.start}>
            <Quoted language={language}>{said(place)}</Quoted>
            <span class="label">{names[place.kind]}</span>
          </li>
        ))}
      </ul>
      {problem && (
        <p class="hint" data-tone="constructive">
          {panel.came.problem} <Quoted language={language}>{said(problem)}</Quoted>
        </p>
      )}
      {toHandOver && <p>{panel.came.handOver}</p>}
    </>
  );
}

/** What it cost them, sort by sort, and what they ask for. */
function Facts({ assessment: { losses, problem, ask, language }, said }: PartProps) {
  const { came } = words.value.panel;
  // A loss that is named in the very words of the problem or the request stands there already
  const isNew = (loss: Span) =>
    ![problem, ask].some((told) => told && loss.start <= told.start && loss.end >= told.end);
  const lost = (sort: 'practical' | 'emotional') => losses.filter((loss) => loss.sort === sort && isNew(loss));
  const facts = [
    { name: came.practical, places: lost('practical') },
    { name: came.emotional, places: lost('emotional') },
    { name: came.ask, places: ask ? [ask] : [] },
  ].filter(({ places }) => places.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, places }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          {places.map((place) => (
            <dd key={place.start} class="voice" lang={language}>
              {said(place)}
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

/** People's own words: in serif, between the marks of their language. */
const Quoted = ({ children, language }: { children: string; language: Language }) => (
  <span lang={language}>
    <q class="voice">{children}</q>
  </span>
);
