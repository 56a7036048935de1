import { words } from '../../words';

/** docs/packs.md, as it comes with the extension (`scripts/guide.ts`). */
export const GuideLink = () => (
  <a href="/guide/packs.html" target="_blank" rel="noreferrer">
    {words.value.packs.list.guide}
  </a>
);
