import { afterAll, beforeAll, expect, it } from 'vitest';
import drafts from './drafts.json' with { type: 'json' };
import { type Extension, launch } from './extension';
import { openModel, serveModels } from './story';
import { type Expected, expectUnderlines } from './underlines';

const [{ draft, expected }] = drafts.en as [{ draft: string; expected: Expected[] }];
const ORIGIN = 'https://outlook.office.com';

let extension: Extension;

beforeAll(async () => {
  extension = await launch();
  await serveModels(extension);
  await extension.enable(ORIGIN);
});

afterAll(async () => {
  await extension?.close();
});

it('a mail that is written in a window of its own, without an address, is judged there', async () => {
  const page = await openModel(extension, `${ORIGIN}/mail/0/inbox/id/1934c7a05be1d2f3`);
  const opening = extension.context.waitForEvent('page');
  await page.evaluate(() => {
    const own = window.open('about:blank', '_blank', 'width=800,height=600') as Window;
    const made = own.document;
    made.head.append(Object.assign(made.createElement('link'), { href: 'https://res.cdn.office.net/owamail/x.css' }));
    const box = made.createElement('div');
    for (const [name, value] of Object.entries({
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
    })) {
      box.setAttribute(name, value);
    }
    const place = made.createElement('div');
    place.setAttribute('data-app-section', 'Form_Content');
    place.append(box);
    made.body.append(place);
  });
  const own = await opening;
  expect(own.url()).toBe('about:blank');
  await own.click('[aria-multiline]');
  await own.keyboard.insertText(draft);
  await expectUnderlines(own, expected);
});
