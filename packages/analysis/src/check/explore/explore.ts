import { instantAt } from '@mot-cua/calendar';
import { newDossier, type Procedure } from '@mot-cua/workflow';
import { attemptsAt, situationsAt } from './attempts.ts';
import { applicant, type Cast } from './cast.ts';
import { follow } from './follow.ts';
import type { Exploration } from './graph.ts';
import { probe } from './probe.ts';
import { type Bounds, beginSearch, meet } from './search.ts';

const begins = instantAt('2026-03-02', '09:00');

/** More situations than these are a mistake in what tells them apart. */
const tooMany = 50_000;

/** Tries everything that anybody can do, breadth first: what is found first is reached by the shortest story. */
export function explore(procedure: Procedure, cast: Cast, bounds: Bounds = {}): Exploration {
  const search = beginSearch(procedure, cast, bounds);
  const origin = newDossier(procedure, 'dossier', { ownerId: applicant.id, submitterId: applicant.id });
  meet(search, origin, begins, new Set(), null, { status: null, deadlines: [], tasks: [] });
  for (const node of search.nodes) {
    if (search.nodes.length > tooMany) throw new Error(`${procedure.slug}: more than ${tooMany} situations`);
    const situations = situationsAt(search, node);
    for (const attempt of attemptsAt(search, node, situations)) follow(search, node, attempt);
    probe(search, node, situations);
  }
  return search;
}
