import type * as z from 'zod';
import { packFile } from './schema';

/** What may stand at a place of a pack's file, for "did you mean". @param keys the way there, numbers left out */
export function keysAt(keys: readonly string[]): readonly string[] {
  return [...new Set(shapesAt(keys).flatMap(parts).flatMap(namesOf))];
}

/** Whether a key may be left out where it stands. @param keys the way there, numbers left out */
export function mayBeLeftOut(keys: readonly string[]): boolean {
  const shapes = shapesAt(keys);
  return shapes.length === 0 || shapes.some((shape) => defOf(shape).type === 'optional');
}

function shapesAt(keys: readonly string[]): z.core.$ZodType[] {
  let shapes: z.core.$ZodType[] = [packFile];
  for (const key of keys) shapes = shapes.flatMap(parts).flatMap((shape) => under(shape, key));
  return shapes;
}

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (shape: z.core.$ZodType) => shape._zod.def as Def;

/** A shape without what is only around it: the shapes of a choice, what a list holds. */
function parts(shape: z.core.$ZodType): z.core.$ZodType[] {
  const def = defOf(shape);
  if (def.type === 'optional' || def.type === 'default') return parts(def.innerType);
  if (def.type === 'union') return def.options.flatMap(parts);
  return def.type === 'array' ? parts(def.element) : [shape];
}

function under(shape: z.core.$ZodType, key: string): z.core.$ZodType[] {
  const def = defOf(shape);
  if (def.type === 'object') return def.shape[key] ? [def.shape[key]] : [];
  return def.type === 'record' ? [def.valueType] : [];
}

function namesOf(shape: z.core.$ZodType): string[] {
  const def = defOf(shape);
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'record' ? [...(def.keyType._zod.values ?? [])].map(String) : [];
}
