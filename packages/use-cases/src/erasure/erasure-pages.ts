import type { TimeLimit } from '@mot-cua/calendar';
import type { Field, FormPage } from '@mot-cua/workflow';
import { type ErasureItem, erasureItems, isErasable } from './erasure-items.ts';

/** Law 91/2025/QH15, Decree 356/2025, art. 5: two working days for an answer to whom the data are about. */
export const erasureLimit: TimeLimit = { unit: 'workingDay', value: 2 };

/** What a person is asked: which data, and why. */
export const erasurePage = {
  name: 'erasure',
  fields: [
    { name: 'items', kind: 'choices', options: erasureItems },
    { name: 'reason', kind: 'longText', maxLength: 1000 },
  ],
} as const satisfies FormPage;

const groundOf = (item: ErasureItem): Field => ({
  name: `${item}Ground`,
  kind: 'longText',
  maxLength: 1000,
  ...(isErasable(item) && { showWhen: { field: item, is: 'keep' } }),
});

/** What is asked of whoever answers: for each kind of data whether it is erased, or by which ground it is kept. */
export const verdictPage = (items: readonly ErasureItem[]): FormPage => ({
  name: 'verdict',
  fields: items.flatMap((item): Field[] => [
    ...(isErasable(item) ? [{ name: item, kind: 'choice', options: ['erase', 'keep'] } as const] : []),
    groundOf(item),
  ]),
});
