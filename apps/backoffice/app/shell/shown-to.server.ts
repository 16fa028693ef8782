import { administeringAgency, announcingAgency } from '@mot-cua/use-cases';
import { askedWork } from '../work/asked-work.server.ts';
import type { Shown } from './rail-view.server.ts';

/** What the rail shows to whoever asks. */
export async function shownTo(given: Parameters<typeof askedWork>[0]): Promise<Shown> {
  const { deps, person } = given;
  const { actor } = person;
  const [work, announcing, administering] = await Promise.all([
    askedWork(given),
    announcingAgency(deps, actor),
    administeringAgency(deps, actor),
  ]);
  return {
    ...work,
    person,
    announcesDays: announcing !== null,
    mergesCommunes: administering !== null,
    releasesSignatures: deps.signingService !== null,
  };
}
