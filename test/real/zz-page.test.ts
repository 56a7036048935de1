import { it } from 'vitest';
import drafts from '../e2e/drafts.json' with { type: 'json' };
import { launch } from '../e2e/extension';
import { INBOX, RU_MIXED_HTML } from './roundcube/inbox';
import { startRoundcube } from './roundcube/roundcube';

it('x', async () => {
  const webmail = await startRoundcube(INBOX);
  const extension = await launch();
  try {
    await extension.enable(new URL(webmail.url).origin);
    const page = await extension.context.newPage();
    page.on('console', (m) => console.log('CONSOLE', m.text()));
    page.on('pageerror', (e) => console.log('ERR', e.message));
    await page.goto(webmail.url);
    await page.fill('#rcmloginuser', webmail.user);
    await page.fill('#rcmloginpwd', webmail.password);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tr.message');
    await page.goto(`${webmail.url}?_task=mail`);
    await page.locator('#messagelist tr.message', { hasText: RU_MIXED_HTML.subject }).dblclick();
    await page.waitForURL(/_action=show/);
    await page.locator('a.reply:not(.all)').locator('visible=true').first().click();
    await page.waitForURL(/_action=compose/);
    await page.frameLocator('#composebody_ifr').locator('body#tinymce').waitFor();
    const frame = await (await page.locator('#composebody_ifr').elementHandle())?.contentFrame();
    await frame!.locator('#tinymce').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(drafts.ru[0]!.draft, { delay: 5 });
    await new Promise((r) => setTimeout(r, 1500));
    console.log('HTML', (await frame!.locator('#tinymce').innerHTML()).slice(0, 900));
    console.log(
      'ATTRS',
      await frame!.evaluate(() => document.body.outerHTML.slice(0, 200)),
      await page.evaluate(() => document.body.className + document.querySelectorAll('aplomb-layer').length),
    );
    const w = await extension.worker();
    console.log(
      JSON.stringify(
        await w.evaluate(async () =>
          Object.entries(await chrome.storage.session.get()).filter(([k]) => k.startsWith('tab:')),
        ),
      ).slice(0, 2500),
    );
    await page.screenshot({ path: '/tmp/page/rc.png' });
  } finally {
    await extension.close();
    await webmail.stop();
  }
});
