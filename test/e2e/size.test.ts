import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILD } from './extension';

it.each(['chrome-mv3', 'firefox-mv2'])('%s: what every frame of a site gets is at most 8 kB', (target) => {
  const bootstrap = readFileSync(join(BUILD, '..', target, 'content-scripts/bootstrap.js'));
  // more, and an inbox came in whole: src/page/inboxes/known.ts imports what recognises it and nothing else
  expect(gzipSync(bootstrap).length).toBeLessThanOrEqual(8000);
});
