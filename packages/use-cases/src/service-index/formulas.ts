import type { PlainDate } from '@mot-cua/calendar';
import type { IndexFormulas } from './formula.ts';

/**
 * The six groups of Decision 766/QĐ-TTg of 23 June 2022 with their greatest points. Points and formulas are a reference:
 * others worked them out from what the national portal answered in 2026; they are not the text of the decision. A new
 * reading is a new entry, never a change of this one.
 */
export const indexFormulas = [
  {
    version: '766-2026.1',
    instrument: '766/QĐ-TTg',
    validFrom: '2022-06-23',
    validTo: null,
    groups: [
      {
        key: 'transparency',
        components: [
          { key: 'publishedOnTime', max: 6, target: 1 },
          { key: 'updatedOnTime', max: 4, target: 1 },
          { key: 'contentFull', max: 2, target: 1 },
          { key: 'synchronised', max: 6, target: 1 },
        ],
      },
      { key: 'progress', components: [{ key: 'onTime', max: 20, target: 1 }] },
      {
        key: 'onlineServices',
        components: [
          { key: 'offeredOnline', max: 2, target: 0.8 },
          { key: 'usedOnline', max: 4, target: 1 },
          { key: 'filedOnline', max: 6, target: 0.5 },
        ],
      },
      {
        key: 'onlinePayment',
        components: [
          { key: 'payableOnline', max: 2, target: 0.8 },
          { key: 'usedPayment', max: 2, target: 0.8 },
          { key: 'paidOnline', max: 6, target: 1 },
        ],
      },
      {
        key: 'digitisation',
        components: [
          { key: 'electronicResult', max: 6, target: 1 },
          { key: 'papersDigitised', max: 4, target: 1 },
          { key: 'certifiedCopies', max: 2, target: 1 },
          { key: 'papersReused', max: 2, target: 0.8 },
          { key: 'sharedToVault', max: 4, target: 1 },
          { key: 'populationUsed', max: 2, target: 1 },
          { key: 'populationConnected', max: 2, target: 1 },
        ],
      },
      {
        key: 'satisfaction',
        components: [
          { key: 'petitionsOnTime', max: 6, target: 1 },
          { key: 'petitionsSatisfied', max: 6, target: 1 },
          { key: 'satisfied', max: 6, target: 0.9, whenNothing: 0 },
        ],
      },
    ],
  },
] as const satisfies readonly IndexFormulas[];

type Group = (typeof indexFormulas)[number]['groups'][number];
export type IndexGroupKey = Group['key'];
export type IndexKey = Group['components'][number]['key'];

const isUsedOn = ({ validFrom, validTo }: IndexFormulas, day: PlainDate): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** The formulas that are used on a day; null before there were any. */
export const formulasOn = (day: PlainDate): (typeof indexFormulas)[number] | null =>
  indexFormulas.find((each) => isUsedOn(each, day)) ?? null;
