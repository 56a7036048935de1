import { expect, it } from 'vitest';
import { guidePages, pageOf } from '../../scripts/guide';

const pages = new Map(guidePages().map(({ relativeDest, contents }) => [relativeDest, contents]));

it('the guide of packs comes with the extension, and with it the pages that it sends people to', () => {
  expect([...pages.keys()]).toEqual(['guide/packs.html', 'guide/craft.html', 'guide/policy.html']);
  expect(pages.get('guide/packs.html')).toContain('<title>Writing a pack · Aplomb</title>');
});

it.each([...pages])('%s leads nowhere that is not there, and runs nothing', (_, page) => {
  for (const [, target = ''] of page.matchAll(/<a href="([^"]*)"/gu)) {
    const [file = '', anchor] = target.split('#');
    if (target.startsWith('https:') || file.endsWith('.schema.json')) continue;
    const there = file === '' ? page : pages.get(`guide/${file}`);
    expect(there, target).toBeDefined();
    if (anchor) expect(there, target).toContain(` id="${anchor}"`);
  }
  expect(page).not.toMatch(/<script|<img|<link|\son\w+=/u);
});

it('takes markup in a text for text', () => {
  expect(pageOf('<img src=x> [examples](examples)')).toBe('<p>&lt;img src=x&gt; examples</p>');
});
