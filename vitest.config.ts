import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { findChromium } from './scripts/browsers.mjs';
import { builtInPacks } from './scripts/built-in-packs.ts';
import { pageScripts } from './scripts/page-script.mjs';

const alias = [
  { find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' },
  { find: /^@\//, replacement: `${fileURLToPath(new URL('src', import.meta.url))}/` },
];

/** How long a test looks for what has to show: on a busy machine one step of a browser may take seconds. In ms. */
const PATIENT = { timeout: 15_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [builtInPacks(), WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.*', 'test/e2e/**', 'test/real/**'],
          environment: 'happy-dom',
          // compiling all packs takes seconds on a busy machine
          testTimeout: 60_000,
        },
      },
      {
        plugins: [preact(), builtInPacks(), pageScripts()],
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          expect: { poll: PATIENT },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? undefined,
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
          },
        },
      },
      {
        plugins: [builtInPacks(), pageScripts()],
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/real/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // the page models carry their styles; left alone, they would come empty
          css: true,
          testTimeout: 120_000,
          expect: { poll: PATIENT },
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
