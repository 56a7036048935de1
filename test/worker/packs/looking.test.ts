import { expect, it } from 'vitest';
import { lookAt } from '@/worker/packs/looking';
import { packText } from './pack-text';

it('what a pack will never flag is shown before it is taken: the first terms, each as far as a person reads it', async () => {
  const terms = ['Acme', `Lamp ${'and lamp '.repeat(10)}House`, ...Array.from({ length: 10 }, (_, at) => `brand${at}`)];
  const looked = await lookAt(packText({ more: `never-flag: ${JSON.stringify(terms)}\n` }), 'team.yaml', []);
  if ('trouble' in looked) throw new Error(looked.trouble.what);
  const { look } = looked;
  expect(look.contents.terms).toBe(12);
  expect(look.terms).toHaveLength(8);
  expect(look.terms.slice(0, 3)).toEqual(['Acme', `${terms[1]?.slice(0, 60)}…`, 'brand0']);
});
