import type { Facts, Register } from '../../facts.ts';
import { type Change, on } from './change.ts';

const planVisit = on('planInspection', (context, { data }) => ({
  inspections: [...context.inspections.filter(({ outcome }) => outcome !== null), { at: data.at, outcome: null }],
}));

/** What was found at the visit; an inspection that nobody planned is one of this moment. */
const noteInspection = on('recordInspection', (context, { data, around }) => {
  const done = context.inspections.filter(({ outcome }) => outcome !== null);
  const planned = context.inspections.find(({ outcome }) => outcome === null);
  return { inspections: [...done, { at: planned?.at ?? around.at, outcome: data.outcome }] };
});

const noteFinding = on('recordFinding', (context, { data, around }) => ({
  findings: [...context.findings, { finding: data.finding, at: around.at, amount: data.amount }],
}));

const startLookup: Change<{ register: Register }> = ({ context, event }, { register }) => ({
  lookups: [...context.lookups, { register, askedAt: event.around.at, matches: null, reference: null, by: null }],
});

/** The last look-up is the one in hand: what a person finds stands above what the register said. */
const withAnswer = (
  lookups: Facts['lookups'],
  answer: Pick<Facts['lookups'][number], 'matches' | 'reference' | 'by'>,
): Facts['lookups'] => lookups.map((each, index) => (index === lookups.length - 1 ? { ...each, ...answer } : each));

const noteRegister = on('registerAnswered', (context, { data: { matches, reference } }) => ({
  lookups: withAnswer(context.lookups, { matches, reference, by: 'register' }),
}));

const noteLookup = on('recordLookup', (context, { data: { matches, reference } }) => ({
  lookups: withAnswer(context.lookups, { matches, reference, by: 'staff' }),
}));

export const findingChanges = { planVisit, noteInspection, noteFinding, noteRegister, noteLookup };
export const findingChangesWith = { startLookup };
