// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { MODEL_SHA256 } from '@/engine/learned/checksum';
import { createLearnedReader } from '@/engine/learned/reader';
import type { Language } from '@/engine/model';

const file = readFileSync('public/model.bin');
const learned = createLearnedReader(new Uint8Array(file).buffer);
const engine = createEngine(builtIn, learned);

describe('the weights that ship', () => {
  it('are those that were trained and measured', () => {
    expect(createHash('sha256').update(file).digest('hex')).toBe(MODEL_SHA256);
  });

  it('stay below 400 kB on the way to the user', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(400_000);
  });

  it.each<[Language, string]>([
    ['en', 'Where is my parcel? It was due on Monday and I need it for a wedding.'],
    ['en', 'This bloody kettle leaks again, third one this year!'],
    ['en', 'If it is not here by Friday I will ask my bank for a chargeback.'],
    ['ru', 'Где мой заказ? Обещали во вторник, сегодня уже суббота.'],
    ['ru', 'Чайник опять течёт, сил моих нет, верните деньги.'],
    ['uk', 'Де моє замовлення? Обіцяли у вівторок, а сьогодні вже субота.'],
    ['uk', 'Чайник знову протікає, сил моїх немає, поверніть гроші.'],
  ])('leave a hard complaint alone (%s): %s', (language, message) => {
    expect(engine.assess(message, { language }).abuse).toEqual([]);
  });
});
