import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { builtInPacks } from './scripts/built-in-packs.ts';
import { guidePages } from './scripts/guide.ts';

/** Sites are asked for one by one, never taken (docs/privacy.md). */
const ANY_SITE = ['https://*/*', 'http://*/*'];
const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];
/** Asked for with the first reminder. */
const OPTIONAL_PERMISSIONS = ['notifications'];

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: process.env.APLOMB_OUT ?? '.output',
  imports: false,
  hooks: { 'build:publicAssets': (_, files) => void files.push(...guidePages()) },
  vite: () => ({ plugins: [preact(), builtInPacks()] }),
  manifest: ({ browser, manifestVersion }) => ({
    name: 'Aplomb',
    description: 'Helps you answer unhappy customers well. Reads only where you allow it; nothing leaves your machine.',
    default_locale: undefined,
    // Firefox takes what its policies say without a schema
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy.schema.json' } }),
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    // WXT drops optional hosts from a version 2 manifest, where they are optional permissions
    ...(manifestVersion === 2
      ? { optional_permissions: [...OPTIONAL_PERMISSIONS, ...ANY_SITE] }
      : { optional_permissions: OPTIONAL_PERMISSIONS, optional_host_permissions: ANY_SITE }),
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+A', mac: 'Alt+A' }, description: 'Open the side panel' },
      'open-card': { suggested_key: { default: 'Alt+Q', mac: 'Alt+Q' }, description: 'Open the card at the caret' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aplomb@aplomb.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
