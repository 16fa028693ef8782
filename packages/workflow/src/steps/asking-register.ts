import type { TimeLimit } from '@mot-cua/calendar';
import type { Matches, Register } from '../facts.ts';
import { chart } from '../vocabulary/chart.ts';

type Next = Readonly<Record<Matches, string>>;

/** A register of another agency is asked by machine; when it stays silent, a person looks. */
export const askingRegister = (register: Register, next: Next & { silent: string }, time: TimeLimit) => {
  const answered = (matches: Matches) =>
    ({
      target: next[matches],
      guard: { type: 'matchesAre', params: { matches } },
      actions: 'noteRegister',
      meta: { by: ['system'] },
    }) as const;
  return chart({
    meta: { time },
    entry: [
      { type: 'startLookup', params: { register } },
      { type: 'lookUp', params: { register } },
    ],
    on: {
      registerAnswered: [answered('one'), answered('none'), answered('many')],
      registerSilent: { target: next.silent, meta: { by: ['system'] } },
    },
  });
};

/** The handler looks in the register by hand. */
export const lookingByHand = (next: Next, time: TimeLimit) => {
  const seen = (matches: Matches) =>
    ({
      target: next[matches],
      guard: { type: 'matchesAre', params: { matches } },
      actions: 'noteLookup',
      meta: { by: ['handler'], channel: 'office' },
    }) as const;
  return chart({
    meta: { role: 'handler', time },
    on: { recordLookup: [seen('one'), seen('none'), seen('many')] },
  });
};
