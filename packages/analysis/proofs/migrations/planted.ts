import type { Dossier, DossierState, Facts, MigrationVerdict } from '@mot-cua/workflow';

type Moves = Extract<MigrationVerdict, { verdict: 'moves' }>;

/** Something that an engine might do wrong with a dossier; null where it would do nothing here. */
export interface Defect {
  name: string;
  harm: (verdict: Moves) => MigrationVerdict | null;
}

const changed = (verdict: Moves, change: (dossier: Dossier) => Partial<Dossier>): Moves => {
  const { decision } = verdict;
  return { ...verdict, decision: { ...decision, dossier: { ...decision.dossier, ...change(decision.dossier) } } };
};

const withFacts = (verdict: Moves, change: (facts: Facts) => Partial<Facts>): Moves =>
  changed(verdict, ({ facts }) => ({ facts: { ...facts, ...change(facts) } }));

const dayLater = (at: string, days: number): string => new Date(Date.parse(at) + days * 86_400_000).toISOString();

const withoutOne = (values: Moves['answers']): Moves['answers'] => Object.fromEntries(Object.entries(values).slice(1));

export const defects: readonly Defect[] = [
  { name: 'a dossier forgotten', harm: () => null },
  { name: 'moved dossiers left behind', harm: () => ({ verdict: 'stays', why: 'asPlanned' }) },
  {
    name: 'begun again',
    harm: (verdict) =>
      changed(verdict, ({ state }) => ({ state: { ...state, handling: { processing: 'unassigned' } } })),
  },
  {
    name: 'put into a state that is not there',
    harm: (verdict) => changed(verdict, ({ state }) => ({ state: { ...state, handling: 'limbo' } as DossierState })),
  },
  { name: 'an answer dropped', harm: (verdict) => ({ ...verdict, answers: withoutOne(verdict.answers) }) },
  {
    name: 'a declared fact dropped',
    harm: (verdict) => withFacts(verdict, ({ declared }) => ({ declared: withoutOne(declared as Moves['answers']) })),
  },
  {
    name: 'the fee raised',
    harm: (verdict) => withFacts(verdict, ({ fee }) => ({ fee: { ...fee, amount: fee.amount + 1 } })),
  },
  {
    name: 'money forgotten',
    harm: (verdict) => withFacts(verdict, ({ fee }) => ({ fee: { ...fee, paid: fee.paid - 1 } })),
  },
  {
    name: 'the promise put off by a day',
    harm: (verdict) =>
      withFacts(verdict, ({ clock }) =>
        clock ? { clock: { ...clock, dueAt: dayLater(clock.dueAt, 1) } } : { internalReturns: 99 },
      ),
  },
  {
    name: 'a day taken from the applicant',
    harm: (verdict) =>
      withFacts(verdict, ({ waitUntil }) =>
        waitUntil ? { waitUntil: dayLater(waitUntil, -1) } : { internalReturns: 99 },
      ),
  },
  {
    name: 'a fact that the journal does not know',
    harm: (verdict) => withFacts(verdict, () => ({ internalReturns: 7 })),
  },
];
