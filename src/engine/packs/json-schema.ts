import * as z from 'zod';
import { packFile } from './schema';

/**
 * The shape of a pack's file for editors, which complete keys, show what they mean and underline what is wrong
 * (public/pack.schema.json). What a shape can't say, the loader tells.
 */
export function packJsonSchema(): object {
  return {
    title: 'Aplomb pack, format 1',
    ...z.toJSONSchema(packFile, {
      io: 'input',
      override: ({ jsonSchema }) => {
        const { propertyNames, additionalProperties } = jsonSchema;
        // editors complete keys that are listed, and not the names that keys may have
        if (typeof propertyNames !== 'object' || !propertyNames.enum) return;
        jsonSchema.properties = Object.fromEntries(
          propertyNames.enum.map((key) => [String(key), additionalProperties ?? true]),
        );
        jsonSchema.additionalProperties = false;
        delete jsonSchema.propertyNames;
      },
    }),
  };
}
