import type { Definition } from './definition.ts';
import { declares, operator, type Slip } from './operator.ts';

type Price = NonNullable<Definition['tariff']>;

const priced = (name: string, slips: (tariff: Price, definition: Definition) => Slip[]) =>
  operator(name, (definition) => (definition.tariff ? slips(definition.tariff, definition) : []));

const fieldsOf = ({ form }: Definition) => form.flatMap(({ fields }) => fields);

export const slipsOfMoney = [
  priced('take the money at the wrong time', (tariff) =>
    (['atSubmission', 'atDesk', 'onTheWay'] as const)
      .filter((timing) => timing !== tariff.timing)
      .map((timing) =>
        declares('tariff.timing', `${tariff.timing} → ${timing}`, () => {
          tariff.timing = timing;
        }),
      ),
  ),
  priced('mistake a fee for a deposit', (tariff) => {
    const kind = tariff.kind === 'deposit' ? 'fee' : 'deposit';
    return [
      declares('tariff.kind', `${tariff.kind} → ${kind}`, () => {
        tariff.kind = kind;
      }),
    ];
  }),
  priced('leave out the price', (_, definition) => [
    declares('tariff', 'none', () => {
      definition.tariff = null;
    }),
  ]),
  priced('count the price by a question that is not there', (tariff) =>
    tariff.perUnit.field === null
      ? []
      : [
          declares('tariff.perUnit.field', 'numberOfPages', () => {
            tariff.perUnit.field = 'numberOfPages';
          }),
        ],
  ),
  priced('count the price by a question that rules may not look at', (tariff, definition) =>
    fieldsOf(definition)
      .filter(({ name }) => name === tariff.perUnit.field || name === tariff.times)
      .map((field) =>
        declares(`form.${field.name}.declared`, 'left out', () => {
          delete field.declared;
        }),
      ),
  ),
  priced('count the price by a question that is no number', (tariff, definition) =>
    fieldsOf(definition)
      .filter(({ kind, declared }) => declared && kind !== 'number')
      .slice(0, 1)
      .map(({ name }) =>
        declares('tariff.perUnit.field', `${tariff.perUnit.field} → ${name}`, () => {
          tariff.perUnit.field = name;
        }),
      ),
  ),
  priced('ask nothing', (tariff) => [
    declares('tariff.perUnit.tiers', 'each 0', () => {
      for (const tier of tariff.perUnit.tiers) tier.each = 0;
    }),
    declares('tariff.perUnit.cap', '0', () => {
      tariff.perUnit.cap = 0;
    }),
  ]),
  priced('write the tiers of a price wrongly', (tariff) =>
    tariff.perUnit.tiers.length > 1
      ? [
          declares('tariff.perUnit.tiers', 'in the wrong order', () => {
            tariff.perUnit.tiers.reverse();
          }),
        ]
      : [
          declares('tariff.perUnit.tiers', 'ends at 1', () => {
            tariff.perUnit.tiers = tariff.perUnit.tiers.map((tier) => ({ ...tier, upTo: 1 }));
          }),
        ],
  ),
  priced('name no law for a price', (tariff) => [
    declares('tariff.legalBasis', 'empty', () => {
      tariff.legalBasis = '';
    }),
  ]),
];
