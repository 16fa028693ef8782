import { hanoiCalendar, type Instant } from '@mot-cua/calendar';
import type { Actor } from '../actor.ts';
import type { CommandCall } from '../commands.ts';
import { decide } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { newDossier } from '../evolve.ts';
import type { Procedure } from '../procedure.ts';
import { type Role, roles } from '../roles.ts';

export const applicant: Actor = { kind: 'citizen', id: 'applicant' };

/** Somebody who holds every post of the one agency there is, or only some. */
export const staff = (id: string, held: readonly Role[] = roles): Actor => ({
  kind: 'staff',
  id,
  personId: null,
  posts: [{ agencyId: 'here', roles: held }],
});

type Act = readonly [actor: Actor, call: CommandCall, at?: Instant];

const morning: Instant = '2026-03-02T02:00:00.000Z';

/** A dossier after these acts, all on one morning unless they say when; an act that is refused throws its reason. */
export const told = (procedure: Procedure, ...acts: readonly Act[]): Dossier =>
  acts.reduce(
    (dossier, [actor, call, now = morning]) => {
      const decision = decide(procedure, dossier, call, actor, { now, calendar: hanoiCalendar });
      if (!decision.ok) throw new Error(`${call.type}: ${decision.problem.code}`);
      return decision.value.dossier;
    },
    newDossier(procedure, 'dossier', { ownerId: applicant.id, submitterId: applicant.id }),
  );

export const submission: CommandCall = {
  type: 'submit',
  data: {
    channel: 'online',
    resultChannel: 'online',
    receivingAgencyId: 'here',
    competentAgencyId: 'here',
    declared: {},
    revision: 1,
  },
};

/** Handed in, accepted and passed on. */
export const inHand = (clerk: Actor): readonly Act[] => [
  [applicant, submission],
  [clerk, { type: 'accept', data: { papersChecked: true } }],
  [clerk, { type: 'transfer', data: {} }],
];
