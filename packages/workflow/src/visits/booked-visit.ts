import type { BookedVisit } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import type { Declared } from '../facts.ts';
import type { Answers } from '../form/field.ts';
import type { Procedure } from '../procedure.ts';
import { activeSteps } from '../vocabulary/offers.ts';

export const sameVisit = (one: BookedVisit, other: BookedVisit): boolean =>
  one.day === other.day && one.hour === other.hour;

/** The visit that somebody asks for in their answers; null where the form asks for none, or it is not answered yet. */
export const askedVisit = ({ visitDate, visitTime }: Answers | Declared): BookedVisit | null =>
  typeof visitDate === 'string' && typeof visitTime === 'string' ? { day: visitDate, hour: visitTime } : null;

/** The visit for which a dossier waits; null: it waits for none. */
export const bookedVisit = ({ machine }: Procedure, { state, facts }: Dossier): BookedVisit | null =>
  activeSteps(machine, state).some(({ lapses }) => lapses === 'visit') ? askedVisit(facts.declared) : null;

/** The same answers with another visit. */
export const withVisit = <Given extends Answers | Declared>(answers: Given, { day, hour }: BookedVisit): Given => ({
  ...answers,
  visitDate: day,
  visitTime: hour,
});

/** The hours that the form of a procedure offers for a visit; none where it asks for no visit. */
export function visitHours({ form }: Pick<Procedure, 'form'>): readonly string[] {
  const fields = form.flatMap((page) => page.fields);
  const asks = fields.some(({ name }) => name === 'visitDate');
  return asks ? (fields.find(({ name }) => name === 'visitTime')?.options ?? []) : [];
}
