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
      <Losses assessment={assessment} said={said} />
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

function Losses({ assessment: { losses, ask, language }, said }: PartProps) {
  const { came } = words.value.panel;
  if (losses.length === 0 && !ask) return null;
  return (
    <dl class="facts">
      {losses.map((loss) => (
        <Fact key={loss.start} name={came[loss.sort]} language={language} value={said(loss)} />
      ))}
      {ask && <Fact name={came.ask} language={language} value={said(ask)} />}
    </dl>
  );
}

const Fact = ({ name, value, language }: { name: string; value: string; language: Language }) => (
  <>
    <dt>{name}</dt>
    <dd class="voice" lang={language}>
      {value}
    </dd>
  </>
);

/** People's own words: in serif, between the marks of their language. */
const Quoted = ({ children, language }: { children: string; language: Language }) => (
  <span lang={language}>
    <q class="voice">{children}</q>
  </span>
);
