import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD } from './extension';

type Manifest = Record<string, unknown> & { manifest_version: number };

const manifestOf = (target: string): Manifest =>
  JSON.parse(readFileSync(join(BUILD, '..', target, 'manifest.json'), 'utf8'));

const SHARED = ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];
const ANY_SITE = ['https://*/*', 'http://*/*'];

describe('the built manifests ask for what they need and no more', () => {
  it('Chromium: permissions', () => {
    expect(new Set(manifestOf('chrome-mv3').permissions as string[])).toEqual(new Set([...SHARED, 'sidePanel']));
  });

  it('Firefox: permissions', () => {
    expect(new Set(manifestOf('firefox-mv2').permissions as string[])).toEqual(new Set(SHARED));
  });

  it('Chromium: every site is optional, none is required', () => {
    const manifest = manifestOf('chrome-mv3');
    expect(manifest.optional_host_permissions).toEqual(ANY_SITE);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('Firefox: every site is optional, none is required', () => {
    const manifest = manifestOf('firefox-mv2');
    expect(manifest.optional_permissions).toEqual(['notifications', ...ANY_SITE]);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it.each(['chrome-mv3', 'firefox-mv2'])('%s: nothing runs on a page before the user says so', (target) => {
    const manifest = manifestOf(target);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('Chromium: says what a company’s policy may hold; Firefox takes it without', () => {
    expect(manifestOf('chrome-mv3').storage).toEqual({ managed_schema: 'policy.schema.json' });
    expect(existsSync(join(BUILD, 'policy.schema.json'))).toBe(true);
    expect(manifestOf('firefox-mv2').storage).toBeUndefined();
  });

  it('Firefox: says that no data is collected', () => {
    expect(manifestOf('firefox-mv2').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] }, strict_min_version: '140.0' },
    });
  });

  it.each(['chrome-mv3', 'firefox-mv2'])('%s: both shortcuts are there, with their Mac forms', (target) => {
    expect(manifestOf(target).commands).toMatchObject({
      'open-panel': { suggested_key: { default: 'Alt+A', mac: expect.any(String) } },
      'open-card': { suggested_key: { default: 'Alt+Q', mac: expect.any(String) } },
    });
  });
});
