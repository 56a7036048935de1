import { describe, expect, it } from 'vitest';
import { trialsOf } from '@/engine/packs/examples';
import { builtInKnowledge, builtInPacks } from './built-in-packs';

// An author runs one entry with: npx vitest run --project unit test/engine/packs/built-in.test.ts -t uk/blame
describe.each(builtInPacks)('the built-in pack $language', ({ pack, errors }) => {
  it('is read', () => {
    expect(errors).toEqual([]);
  });

  const trials = pack ? trialsOf(pack, builtInKnowledge) : [];
  it.each(trials.map((trial) => [trial.name, trial] as const))('%s', (_, trial) => {
    const failures = trial.run().map(({ file, line, message, remedy }) => `${file}:${line}: ${message}; ${remedy}`);
    expect(failures).toEqual([]);
  });
});
