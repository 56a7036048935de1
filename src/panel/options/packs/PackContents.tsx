import { stringsOf } from '@/i18n/strings';
import type { PackContents as Counts, PackLook } from '@/wire/packs';
import { words } from '../../words';

/** In the order in which they matter to who takes the pack. */
const KINDS: readonly (keyof Counts)[] = [
  ...(['findings', 'phrases', 'abuse', 'signals', 'wordings', 'offers', 'forms'] as const),
  ...(['limits', 'contacts', 'terms', 'switches', 'variables'] as const),
];

/** What a pack holds, told before anything of it is taken. */
export function PackContents({ look }: { look: PackLook }) {
  const { contents } = words.value.packs;
  const { name, version, author, homepage, licence, languages, signedBy } = look;
  const counted = KINDS.flatMap((kind) => {
    const count = look.contents[kind];
    return count > 0 ? [contents.counts[kind](count)] : [];
  });
  return (
    <div class="stack">
      <h3>
        {name} <span class="soft">{version}</span>
      </h3>
      <dl class="facts">
        <dt>{contents.author}</dt>
        <dd>{author ?? contents.unknown}</dd>
        <dt>{contents.languages}</dt>
        <dd>{languages.map((language) => stringsOf(language).language).join(', ')}</dd>
        <dt>{contents.holds}</dt>
        <dd>{counted.length > 0 ? counted.join(' · ') : contents.nothing}</dd>
        {look.terms.length > 0 && (
          <>
            <dt>{contents.terms}</dt>
            <dd>
              {look.terms.join(' · ')}
              {look.contents.terms > look.terms.length && ` ${contents.more(look.contents.terms - look.terms.length)}`}
            </dd>
          </>
        )}
        <dt>{contents.licence}</dt>
        <dd>{licence}</dd>
        {homepage && (
          <>
            <dt>{contents.homepage}</dt>
            {/* text, not a link: nothing of a stranger's pack is pressed before it is taken */}
            <dd>{homepage}</dd>
          </>
        )}
        <dt>{contents.signature}</dt>
        <dd>{signedBy ? contents.signed(signedBy.slice(0, 12)) : contents.unsigned}</dd>
        <dt>SHA-256</dt>
        <dd class="code">{look.sha256}</dd>
      </dl>
    </div>
  );
}
