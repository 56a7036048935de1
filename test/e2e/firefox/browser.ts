import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { EDITORS } from '../../editors/editors';
import linesOfPage from '../../editors/lines-page.ts?script';
import { markup } from '../../editors/page';
import { ensureFirefox } from '../../real/debian';

const ROOT = join(import.meta.dirname, '../../..');

interface Firefox {
  /** Opens the page of an editor. */
  open(editor: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox with our writing as an extension, and the pages of the editors on loopback. */
export async function startFirefox(): Promise<Firefox> {
  const server = createServer(async ({ url = '/' }, response) => {
    const editor = EDITORS.find(({ id }) => url === `/${id}`);
    try {
      response.setHeader('content-type', editor ? 'text/html' : 'text/plain');
      if (editor) response.end(markup(`${linesOfPage};${(await editor.script()).default}`, false));
      // CKEditor 4 loads parts of itself
      else response.end(await readFile(join(ROOT, new URL(url, 'http://x').pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: ensureFirefox(), headless: true });
  const writer = await writerExtension();
  await browser.installExtension(writer);
  return {
    async open(editor) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${editor}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(writer, { recursive: true });
    },
  };
}

async function writerExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-writer-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'writer.ts')],
    outfile: join(folder, 'writer.js'),
    bundle: true,
    format: 'iife',
    define: { 'import.meta.env.FIREFOX': 'true' },
    alias: { '@': join(ROOT, 'src') },
  });
  const manifest = {
    manifest_version: 2,
    name: 'Writer',
    version: '1',
    browser_specific_settings: { gecko: { id: 'writer@aplomb.example' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['writer.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
