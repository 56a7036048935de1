import './try-out.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/engine/model';
import { readRich } from '@/page/draft/rich';
import { sendToWorker } from '@/wire/transport';
import { language, words } from '../words';
import { FoundPlaces } from './FoundPlaces';
import { underline } from './underline';

interface Props {
  /** Ids of elements that name and describe the field. */
  labelledBy?: string;
  describedBy?: string;
  /** Says beneath what is underlined and offers a rewrite; without it only the number stands there. */
  explains?: boolean;
}

/** A field that is judged as a reply would be, on this page and nowhere else. */
export function TryOut({ labelledBy, describedBy, explains = false }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<{ draft: string; findings: Finding[] } | null>(null);
  const { tryOut } = words.value;
  const count = useId();

  const judge = async () => {
    const draft = field.current ? readRich(field.current, '').text : '';
    const findings = await sendToWorker('tryOut', { draft });
    // Typed on meanwhile: the answer to that is on its way
    if (field.current && readRich(field.current, '').text === draft) setFound({ draft, findings });
  };

  const example = tryOut.example;
  useEffect(() => {
    field.current?.replaceChildren(example);
    void judge();
  }, [example]);

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
        lang={language.value}
        contenteditable="plaintext-only"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={labelledBy ? undefined : tryOut.label}
        aria-labelledby={labelledBy}
        aria-describedby={[describedBy, count].filter(Boolean).join(' ')}
        spellcheck={false}
        onInput={() => void judge()}
      />
      <p class="soft" id={count} role="status">
        {found && (found.findings.length > 0 ? tryOut.found(found.findings.length) : tryOut.clean)}
      </p>
      {explains && found && found.findings.length > 0 && <FoundPlaces {...found} rewrite={rewrite} />}
    </div>
  );
}
