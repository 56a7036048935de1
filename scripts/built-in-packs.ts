import type { Plugin } from 'vite';

/** Provides `virtual:built-in-packs`. */
export function builtInPacks(): Plugin {
  const id = '\0virtual:built-in-packs';
  return {
    name: 'built-in-packs',
    resolveId: (source) => (source === 'virtual:built-in-packs' ? id : undefined),
    load: (module) =>
      module === id
        ? 'export default {automaton: null, entries: [], wordings: [], reasons: {en: {}, ru: {}, uk: {}}}'
        : undefined,
  };
}
