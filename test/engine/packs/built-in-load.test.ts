import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../src/engine/packs/load';

const FOLDER = 'src/engine/packs/built-in';

describe.each(readdirSync(FOLDER))('the built-in pack %s', (name) => {
  const files = readdirSync(join(FOLDER, name)).filter((file) => file.endsWith('.yaml'));

  it.skipIf(files.length === 0)('has no mistakes', () => {
    const loaded = loadPack(
      files.map((file) => ({ name: join(FOLDER, name, file), text: readFileSync(join(FOLDER, name, file), 'utf8') })),
    );
    const mistakes =
      'errors' in loaded
        ? loaded.errors.map(
            (error) => `${error.file}:${error.line}:${error.column}: ${error.message} · ${error.remedy}`,
          )
        : [];
    expect(mistakes.join('\n')).toBe('');
  });
});
