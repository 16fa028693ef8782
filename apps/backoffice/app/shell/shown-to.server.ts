import {
  administeringAgency,
  announcingAgency,
  countPetitions,
  listUnclaimed,
  unreadForStaff,
} from '@mot-cua/use-cases';
import { askedWork } from '../work/asked-work.server.ts';
import type { Shown } from './rail-view.server.ts';

/** What the rail shows to whoever asks. */
export async function shownTo(given: Parameters<typeof askedWork>[0]): Promise<Shown> {
  const { deps, person } = given;
  const { actor } = person;
  const [{ counts, views, unanswered, corrections }, announcing, administering, unread, lying, petitions] =
    await Promise.all([
      askedWork(given),
      announcingAgency(deps, actor),
      administeringAgency(deps, actor),
      unreadForStaff(deps, actor),
      listUnclaimed(deps, person, actor),
      countPetitions(deps, actor),
    ]);
  const rights = { announcesDays: announcing !== null, mergesCommunes: administering !== null };
  return { person, counts, views, unanswered, corrections, unread, unclaimed: lying.length, petitions, ...rights };
}
