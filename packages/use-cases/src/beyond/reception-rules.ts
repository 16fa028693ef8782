import type { PlainDate } from '@mot-cua/calendar';
import type { Agency } from '@mot-cua/db';
import type { Procedure } from '@mot-cua/workflow';

/** Agencies of one kind take in, at their counters, what those of another kind settle; both days included. */
interface ReceptionRule {
  receiving: Agency['kind'];
  competent: Agency['kind'];
  from: PlainDate;
  until: PlainDate | null;
}

/** Every commune of the city takes in for every other, since there are no districts any more. */
const receptionRules: readonly ReceptionRule[] = [
  { receiving: 'commune', competent: 'commune', from: '2025-07-01', until: null },
];

const holdsOn = ({ from, until }: ReceptionRule, day: PlainDate): boolean =>
  from <= day && (until === null || day <= until);

/** Who settles it is answered in the form; those are communes, and so is the counter that offers it. */
const isCommunes = ({ competence }: Procedure): boolean => 'field' in competence;

/** What is settled the same day does not travel first. */
const leavesTime = ({ law }: Procedure): boolean => law.limit.unit !== 'sameDay';

/** Whether a counter takes in this procedure for other agencies than its own on a day. */
export const isReceivedBeyond = (procedure: Procedure, day: PlainDate): boolean =>
  isCommunes(procedure) &&
  leavesTime(procedure) &&
  receptionRules.some((rule) => rule.receiving === 'commune' && rule.competent === 'commune' && holdsOn(rule, day));
