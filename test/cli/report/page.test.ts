// @vitest-environment node

import builtIn from 'virtual:built-in-packs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageOf } from '@/cli/report/page';
import { type Sighting, sightingOf } from '@/cli/report/sighting';
import { Gathering } from '@/cli/report/tally';
import { LANGUAGES } from '@/engine/model';

const excuse = (phrase: string): Sighting => ({
  draft: { language: 'en', findings: [{ rule: 'excuse', phrase }] },
});

function gathered(...sightings: Sighting[]): Gathering {
  const gathering = new Gathering();
  for (const sighting of sightings) gathering.add(sighting);
  gathering.lines = sightings.length;
  return gathering;
}

async function page(gathering: Gathering, language: (typeof LANGUAGES)[number] = 'en') {
  const html = await pageOf(gathering, language, builtIn.reasons);
  return { html, document: parseHTML(html).document };
}

describe('the page of a report', { timeout: 60_000 }, () => {
  it('takes words from tickets as text, whatever they say', async () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "quoted"';
    const { html, document } = await page(gathered(excuse(nasty), excuse(nasty), excuse(nasty)));
    expect(document.querySelector('td.words')?.textContent).toBe(nasty);
    expect(document.querySelectorAll('script, img, iframe, link, object')).toHaveLength(0);
    expect(html).not.toMatch(/<script|<img/i);
  });

  it('loads nothing and runs nothing', async () => {
    const { html, document } = await page(gathered(excuse('a'), { ...excuse('b'), week: '2026-01-05' }));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|src=|@import|url\(/);
  });

  it('leaves out a phrase that came once or twice', async () => {
    const { document } = await page(gathered(excuse('often'), excuse('often'), excuse('often'), excuse('once')));
    expect([...document.querySelectorAll('td.words')].map(({ textContent }) => textContent)).toEqual(['often']);
  });

  it.each(LANGUAGES)('is written in one language, %s', async (language) => {
    const { document } = await page(
      gathered(excuse('a'), {
        week: '2026-01-05',
        message: { language: 'uk', kind: 'mixed', abuse: ['threat'] },
      }),
      language,
    );
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text).toContain(builtIn.reasons[language].excuse?.title);
    if (language !== 'en')
      expect(text.replace(/\{[^}]*\}|:where\([^)]*\)/g, '').match(/[a-z]{3,}/gi)).toEqual(['Aplomb']);
    expect(document.querySelectorAll('figure svg').length).toBeGreaterThanOrEqual(3);
  });

  it('says plainly where there is nothing to show', async () => {
    const { document } = await page(gathered());
    expect(document.querySelectorAll('svg')).toHaveLength(0);
    expect(document.querySelector('main')?.textContent).toContain('There is nothing of this in what was read.');
  });
});

describe('a line with a date', () => {
  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-01-11', '2026-01-05'],
    ['2026-01-11T23:59:59Z', '2026-01-05'],
    ['2026-01-12T00:30:00+02:00', '2026-01-05'],
    ['2025-12-31', '2025-12-29'],
  ])('%s counts for the week from Monday, %s', (at, week) => {
    expect(sightingOf({ at }).week).toBe(week);
  });

  it.each([[undefined], [null], [5], ['yesterday'], ['2026-13-45'], ['0001-01-01'], ['9999-01-01'], ['12.05.2026']])(
    '%s counts for none',
    (at) => {
      expect(sightingOf({ at }).week).toBeUndefined();
    },
  );
});
