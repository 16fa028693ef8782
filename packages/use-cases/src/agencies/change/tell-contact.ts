import { plainDate } from '@mot-cua/calendar';
import { type AgencyContact, findAgency, legalNow, type Said } from '@mot-cua/db';
import { parsePage, type RawAnswers } from '@mot-cua/workflow';
import type { Staff } from '../../actors.ts';
import type { Deps } from '../../deps.ts';
import { todayOf } from '../../reading/today-of.ts';
import { keepsContactOf } from '../agency-rights.ts';
import type { AgencyOutcome } from './agency-outcome.ts';
import { giveChange } from './give-change.ts';
import { contactPage } from './pages.ts';

type ContactField = (typeof contactPage.fields)[number]['name'];

const telephone = /^[\d +().-]{6,30}$/;

/** What differs, as it was and as it is. */
function changed(before: AgencyContact, after: AgencyContact): { before: Said; after: Said } {
  const names = contactPage.fields.map(({ name }) => name).filter((name) => (before[name] ?? null) !== after[name]);
  const only = (said: AgencyContact): Said => Object.fromEntries(names.map((name) => [name, said[name] ?? null]));
  return { before: only(before), after: only(after) };
}

/** Says how an agency is reached: on its page and on the papers that are made from now on. What is signed stays as it is. */
export async function tellContact(
  deps: Pick<Deps, 'db'>,
  { agencyId, raw, intentId }: { agencyId: string; raw: RawAnswers; intentId: string },
  staff: Staff,
): Promise<AgencyOutcome> {
  const { db } = deps;
  if (!(await keepsContactOf(deps, agencyId, staff))) return null;
  const [now, known] = await Promise.all([legalNow(db), findAgency(db, agencyId)]);
  if (!known) return null;
  const { answers, problems } = parsePage(contactPage, raw, {}, await todayOf(db, now));
  if (Object.keys(problems).length > 0) return { problems };
  const said = (name: ContactField): string | null => (answers[name] === undefined ? null : String(answers[name]));
  const phone = said('phone');
  if (phone !== null && !telephone.test(phone)) return { troubles: [{ field: 'phone', code: 'malformed' }] };
  const reach = { phone, email: said('email'), address: said('address') };
  const contact = { ...reach, openingVi: said('openingVi'), openingEn: said('openingEn') };
  const differs = changed(known, contact);
  if (Object.keys(differs.after).length === 0) return { done: { agencyId } };
  const change = { what: 'contact', contact, agencyId, day: plainDate(now), ...differs } as const;
  return giveChange(deps, { agencyId, intentId, byId: staff.id, dayField: 'address', judge: () => ({ change }) });
}
