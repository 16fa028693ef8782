import { seededRandom } from '../seeded-random.ts';

/** The same list in an order of chance that the seed tells. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const { whole } = seededRandom(seed);
  return list
    .map((each) => [whole(0, 1e9), each] as const)
    .sort(([one], [other]) => one - other)
    .map(([, each]) => each);
}
