import { useMemo, useState } from 'preact/hooks';
import { sendToWorker } from '@/wire/transport';
import { useLatest } from '../use-latest';
import { words } from '../words';
import { TryField } from './TryField';

interface Props {
  /** Ids of elements that name and describe the field. */
  labelledBy?: string;
  describedBy?: string;
  /** Says beneath what is underlined and offers a rewrite; without it only the number stands there. */
  explains?: boolean;
}

/** A field that is judged as a reply would be, on this page and nowhere else. */
export function TryOut(props: Props) {
  const [draft, setDraft] = useState('');
  const told = useLatest((text) => sendToWorker('tryOut', { draft: text }), draft);
  const judged = useMemo(() => told && { draft: told.question, findings: told.answer }, [told]);
  return <TryField {...props} example={words.value.tryOut.example} changed={setDraft} judged={judged} />;
}
