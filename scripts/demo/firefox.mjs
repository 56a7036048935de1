// The demo inbox in Firefox, for a person: the welcome page asks which inboxes to read, then the tabs are live.
import puppeteer from 'puppeteer-core';
import { loadModels } from '../models.mjs';

export async function openFirefox(executablePath, build, inboxes) {
  const { serve, addressesOf } = await loadModels();
  const addresses = Object.values(addressesOf(inboxes));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
  });
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond(serve(request.url())));
    await page.goto(address);
  }
  // last, so that its welcome page is the tab in front
  await browser.installExtension(build);
  const hosts = addresses.map((address) => new URL(address).host).join(', ');
  console.log(`On the welcome page, choose these inboxes: ${hosts}. Then answer in the other tabs.`);
  console.log('Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
