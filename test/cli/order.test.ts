import { describe, expect, it } from 'vitest';
import { inOrder } from '@/cli/order';

async function* from<T>(...items: T[]) {
  yield* items;
}

/** Work that ends when it is told to. */
function promised<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

describe('work side by side', () => {
  it('comes out in the order in which it went in, whoever is ready first', async () => {
    const works = [promised<string>(), promised<string>(), promised<string>()];
    const results = all(inOrder(from(0, 1, 2), (at) => works[at]?.promise ?? Promise.reject(), 3));
    works[2]?.resolve('c');
    works[1]?.resolve('b');
    works[0]?.resolve('a');
    expect(await results).toEqual(['a', 'b', 'c']);
  });

  it('is never more than was asked for', async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return item;
    };
    expect(await all(inOrder(from(...Array(50).keys()), work, 4))).toHaveLength(50);
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  it('hands a result on while the next input is still awaited', async () => {
    const never = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    const { value } = await inOrder(never, async (item) => item * 2, 4).next();
    expect(value).toBe(2);
  });

  it('ends with the first failure, after the results before it', async () => {
    const results = inOrder(from(1, 2, 3), async (item) => (item === 2 ? Promise.reject(new Error('two')) : item), 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});
