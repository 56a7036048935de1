import type { Assessment } from '@/engine/model';
import type { Strings } from '@/i18n/strings';

/** The name of a kind of message: `Insult and a real problem`. */
export function kindTitle(
  { kind, abuse }: Pick<Assessment, 'kind' | 'abuse'>,
  { kinds, abuse: names }: Strings,
): string {
  const first = abuse[0];
  if (kind === 'constructive' || kind === 'neutral' || !first)
    return kind === 'neutral' ? kinds.neutral : kinds.constructive;
  const name = names[first].charAt(0).toUpperCase() + names[first].slice(1);
  return kind === 'mixed' ? kinds.mixed(name) : name;
}

/** The tone of a kind of message (tokens.css): a rude word beside a real problem stays olive, worse takes its severity's colour. */
export function kindTone({ kind, severity }: Pick<Assessment, 'kind' | 'severity'>): string {
  if (kind === 'constructive' || kind === 'neutral') return kind;
  return kind === 'mixed' && severity < 2 ? 'mixed' : `abusive-${Math.max(severity, 1)}`;
}
