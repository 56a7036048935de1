import { useEffect, useId, useState } from 'preact/hooks';
import { FAMILY_OF, type RuleId } from '@/engine/model';
import type { WrittenFinding, WrittenFindings } from '@/engine/packs/written-findings';
import type { PackDocument } from '@/pack-text/document';
import { words } from '../../words';
import { copyFinding } from './copy-finding';
import { changePack, openPhrase } from './editing';
import { exampleOf } from './example-of';
import { PHRASE_RULES } from './phrase-fields';

interface Props {
  pack: PackDocument;
  titleOf: (rule: string) => string;
  close: () => void;
}

/** More would be a wall of words: searching leads further. */
const MOST_SHOWN = 12;

/** What ships in the pack's languages, to be copied into the pack and changed there. */
export function BuiltInPhrases({ pack, titleOf, close }: Props) {
  const { copy } = words.value.packs;
  const [shipped, setShipped] = useState<readonly WrittenFindings[]>([]);
  const [rule, setRule] = useState<RuleId>('blame');
  const [sought, setSought] = useState('');
  const id = useId();
  useEffect(() => {
    // A megabyte that few people need: loaded when it is asked for
    void import('virtual:built-in-findings').then((module) => setShipped(module.default));
  }, []);
  const languages = pack.textsAt(['languages']);
  const found = shipped
    .filter((one) => languages.includes(one.pack))
    .flatMap((from) => from.findings.map((finding) => ({ from, finding })))
    .filter(({ finding }) => finding.rule === rule && holds(finding, sought));
  const take = (from: WrittenFindings, finding: WrittenFinding) => {
    const index = changePack((changed) => copyFinding(changed, from, finding));
    if (index !== undefined) openPhrase.value = index;
    close();
  };
  return (
    <section class="stack hint" aria-label={copy.open}>
      <p>{copy.help}</p>
      <div class="row">
        <label for={`${id}-rule`}>{copy.rule}</label>
        <select
          class="field narrow"
          id={`${id}-rule`}
          value={rule}
          onChange={({ currentTarget: { value } }) => setRule(PHRASE_RULES.find((one) => one === value) ?? rule)}
        >
          {PHRASE_RULES.map((one) => (
            <option key={one} value={one}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="stack labelled">
        <label for={`${id}-sought`}>{copy.search}</label>
        <input
          class="field"
          type="search"
          id={`${id}-sought`}
          value={sought}
          onInput={({ currentTarget: { value } }) => setSought(value)}
        />
      </div>
      <p class="label" role="status">
        {shipped.length > 0 && copy.found(found.length)}
      </p>
      <ul class="list">
        {found.slice(0, MOST_SHOWN).map(({ from, finding }) => (
          <li key={`${from.pack}/${finding.id}`} class="row">
            <span class="grow voice" lang={from.pack}>
              <Example finding={finding} />
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={copy.copyNamed(exampleOf(finding).join(''))}
              onClick={() => take(from, finding)}
            >
              {copy.copy}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence that is flagged, with the flagged words as they would be underlined. */
function Example({ finding }: { finding: WrittenFinding }) {
  const [before, flagged, after] = exampleOf(finding);
  return (
    <>
      {before}
      <span class={`mark-${FAMILY_OF[finding.rule]}`}>{flagged}</span>
      {after}
    </>
  );
}

function holds({ id, find, flags }: WrittenFinding, sought: string): boolean {
  const texts = [id, ...find, ...flags.map((one) => (typeof one === 'object' ? one.draft : one).replace(/[{}]/gu, ''))];
  return texts.some((text) => text.toLowerCase().includes(sought.trim().toLowerCase()));
}
