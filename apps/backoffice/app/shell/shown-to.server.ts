import { administeringAgency, announcingAgency, listUnanswered } from '@mot-cua/use-cases';
import { askedWork } from '../work/asked-work.server.ts';
import type { Shown } from './rail-view.server.ts';

/** What the rail shows to whoever asks. */
export async function shownTo(given: Parameters<typeof askedWork>[0]): Promise<Shown> {
  const { deps, person } = given;
  const [{ counts, views }, announcing, administering, waiting] = await Promise.all([
    askedWork(given),
    announcingAgency(deps, person.actor),
    administeringAgency(deps, person.actor),
    listUnanswered(deps, person.actor),
  ]);
  const rights = { announcesDays: announcing !== null, mergesCommunes: administering !== null };
  return { person, counts, views, unanswered: waiting.length, ...rights };
}
