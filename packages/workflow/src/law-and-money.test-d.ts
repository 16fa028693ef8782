import { defineService } from './define-service.ts';
import type { Law } from './law.ts';
import type { Tariff } from './tariff.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';

/** Compiled, never run: what is missing or made up in the law, the price and the audience of a service. */
const both = { vi: sampleTexts, en: sampleTexts };
const { legalBasis: _legalBasis, ...noBasis } = { ...sampleService.law };
const { limit: _limit, ...noLimit } = { ...sampleService.law };
const price = { kind: 'fee', timing: 'atDesk', perUnit: { field: null, tiers: [{ each: 8000 }] } } as const;

({ ...price, legalBasis: 'x' }) satisfies Tariff;
// @ts-expect-error a price without its legal basis
price satisfies Tariff;
// @ts-expect-error a price of nothing
({ ...price, legalBasis: 'x', perUnit: undefined }) satisfies Tariff;
// @ts-expect-error a law that rests on nothing
noBasis satisfies Law;
// @ts-expect-error a law without a limit
noLimit satisfies Law;
// @ts-expect-error a document without its article
({ ...sampleService.law, legalBasis: [{ document: 'x' }] }) satisfies Law;
// @ts-expect-error a limit in no unit
({ ...sampleService.law, limit: { unit: 'fortnight', value: 1 } }) satisfies Law;
// @ts-expect-error a limit without its number
({ ...sampleService.law, limit: { unit: 'workingDay' } }) satisfies Law;
// @ts-expect-error a way to count after a supplement that does not exist
({ ...sampleService.law, clock: { supplement: 'forget' } }) satisfies Law;
// @ts-expect-error somebody who cannot apply
defineService({ ...sampleService, applicants: ['cat'] }, both);
// @ts-expect-error something that does not happen in a life
defineService({ ...sampleService, lifeEvents: ['doomsday'] }, both);
// @ts-expect-error a service without a code
defineService({ ...sampleService, code: undefined }, both);
// @ts-expect-error a service without steps
defineService({ ...sampleService, processing: undefined }, both);
