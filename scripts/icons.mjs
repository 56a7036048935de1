// Draws public/icons/*.png from the SVG sources with the browser that the tests use: npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const executablePath = ensureChromium();
const { chromium } = await import('playwright-core');

/** The small drawing keeps whole pixels where the large one would blur. */
const SOURCE_OF = { 16: 'icon-16.svg', 32: 'icon.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };
const folder = join(ROOT, 'public', 'icons');

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const [size, source] of Object.entries(SOURCE_OF)) {
  const svg = readFileSync(join(folder, source), 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
