import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '@/engine/packs/json-schema';
import { keysAt } from '@/engine/packs/key-names';
import { APLOMB, isNewer } from '@/engine/packs/version';

interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
}

/** The keys that say nothing of themselves, with the way there. */
function silentKeys(shape: Shape, way = ''): string[] {
  const inner = [...(shape.anyOf ?? []), shape.items, shape.additionalProperties].filter(
    (one) => typeof one === 'object',
  );
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description ? [] : [`${way}/${key}`]),
    ...silentKeys(value, `${way}/${key}`),
  ]);
  return [...own, ...inner.flatMap((one) => silentKeys(one, way))];
}

describe('the schema for editors', () => {
  it('is what the loader reads: npm run pack:schema writes it anew', () => {
    const shipped: unknown = JSON.parse(readFileSync('public/pack.schema.json', 'utf8'));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it('says of every key what it is for', () => {
    expect(silentKeys(packJsonSchema())).toEqual([]);
  });

  it('lists the keys that the loader knows', () => {
    const { properties } = packJsonSchema() as Required<Shape>;
    expect(Object.keys(properties)).toEqual([...keysAt([])]);
    expect(Object.keys(properties.rules?.properties ?? {})).toEqual([...keysAt(['rules'])]);
  });
});

describe('the version of Aplomb that packs may ask for', () => {
  it('is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(APLOMB);
  });

  it.each([
    ['1.0.0', '0.9.9', true],
    ['0.1.0', '0.1.0', false],
    ['0.10.0', '0.9.0', true],
    ['0.1.9', '0.2.0', false],
    ['0.1.1', '0.1.0', true],
  ])('%s is newer than %s: %s', (one, other, newer) => {
    expect(isNewer(one, other)).toBe(newer);
  });
});
