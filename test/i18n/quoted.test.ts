import { describe, expect, it } from 'vitest';
import { stringsOf } from '@/i18n/strings';

describe.each(['ru', 'uk'] as const)('a name that has quotation marks itself, in %s', (language) => {
  const { packs } = stringsOf(language);
  it.each([packs.list.removed, packs.list.isBack, packs.add.taken, packs.add.takenOff, packs.add.sameId])(
    '%o puts it in the outer ones and leaves it the inner',
    (say) => {
      expect(say('Отель «Маяк»')).toContain('«Отель „Маяк“»');
    },
  );
});
