import './try-out.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding } from '@/engine/model';
import { readRich } from '@/page/draft/rich';
import { language, words } from '../words';
import { FoundPlaces } from './FoundPlaces';
import { underline } from './underline';

interface Judged {
  draft: string;
  findings: readonly Finding[];
}

interface Props {
  /** What stands in the field to begin with. */
  example: string;
  changed: (draft: string) => void;
  /** What was found last; null: nothing is known yet. */
  judged: Judged | null;
  /** Ids of elements that name and describe the field. */
  labelledBy?: string;
  describedBy?: string;
  lang?: string;
  /** Says beneath what is underlined and offers a rewrite; without it only the number stands there. */
  explains?: boolean;
  /** Which pack a finding is from, in words. */
  from?: (finding: Finding) => string;
}

/** A field whose text is underlined as a reply's would be. */
export function TryField({ example, changed, judged, labelledBy, describedBy, lang, explains = false, from }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const { tryOut } = words.value;
  const count = useId();
  const textNow = () => (field.current ? readRich(field.current, '').text : '');

  useEffect(() => {
    field.current?.replaceChildren(example);
    changed(textNow());
  }, [example]);

  // Typed on meanwhile: the answer to that is on its way, and until then the lines go with the words. Nothing known: none
  const fitting = useRef<Judged | null>(null);
  if (judged === null || judged.draft === textNow()) fitting.current = judged;
  const found = fitting.current;
  useEffect(() => (field.current && found ? underline(field.current, found.findings) : undefined), [found]);

  const rewrite = ({ start, end, text }: Finding['rewrites'][number]) => {
    if (!field.current || !readRich(field.current, '').select({ start, end })) return;
    field.current.focus();
    // The only way to write that the browser's own undo takes back
    document.execCommand('insertText', false, text);
  };

  return (
    <div class="stack try-out">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea can't be underlined in */}
      <div
        ref={field}
        class="field live"
        lang={lang ?? language.value}
        contenteditable="plaintext-only"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={labelledBy ? undefined : tryOut.label}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, count].filter(Boolean).join(' ')}
        spellcheck={false}
        onInput={() => changed(textNow())}
      />
      <p class="soft" id={count} role="status">
        {found && (found.findings.length > 0 ? tryOut.found(found.findings.length) : tryOut.clean)}
      </p>
      {explains && found && found.findings.length > 0 && <FoundPlaces {...found} rewrite={rewrite} from={from} />}
    </div>
  );
}
