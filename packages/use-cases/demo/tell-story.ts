import { randomUUID } from 'node:crypto';
import { addDays, hanoiCalendar, type Instant, instantAt, isWorkingDay, plainDate } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { findPerson, legalNow, readDossier } from '@mot-cua/db';
import { agenciesOf, type Dossier, type NamedGroup, newDossier, type Role } from '@mot-cua/workflow';
import type { Staff } from '../src/actors.ts';
import type { Deps } from '../src/deps.ts';
import { type Given, giveCommand } from '../src/give-command.ts';
import { firstCall } from './first-call.ts';
import { nextCall } from './next-call.ts';
import type { DemoStory } from './stories.ts';

/** Moments an hour apart on a working day before now, and never after it. */
function hoursOf(now: Instant, workingDaysAgo: number): (hour: number) => Instant {
  let day = plainDate(now);
  for (let left = workingDaysAgo; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(hanoiCalendar, day)) left -= 1;
  }
  return (hour) => {
    const at = instantAt(day, `${String(8 + hour).padStart(2, '0')}:15`);
    return at < now ? at : now;
  };
}

async function give(deps: Deps, given: Omit<Given, 'intentId'>): Promise<Dossier> {
  const { dossier } = given.found;
  const outcome = await giveCommand(deps, { ...given, intentId: randomUUID() });
  if (!('done' in outcome)) throw new Error(`${given.call.type}: ${JSON.stringify(outcome)}`);
  return (await readDossier(deps.db, dossier.id))?.dossier ?? dossier;
}

const holds = ({ posts }: Staff, role: Role, agencyIds: readonly string[]): boolean =>
  posts.some((post) => post.roles.includes(role) && agencyIds.includes(post.agencyId));

/** Whoever may give a command at the dossier's agencies; what is in somebody's hands, only they. */
function actorFor(by: readonly Role[], { facts }: Dossier, staff: readonly Staff[]): Staff | undefined {
  const fitting = by.flatMap((role) => staff.filter((each) => holds(each, role, agenciesOf(role, facts))));
  return fitting.find(({ id }) => id === facts.handlerId) ?? fitting[0];
}

interface Stage {
  staff: readonly Staff[];
  group: NamedGroup;
  place: number;
}

/** Tells a story through the write door; handlers take turns by its `place`. Throws where it cannot come so far. */
export async function tellStory(deps: Deps, story: DemoStory, { staff, group, place }: Stage): Promise<void> {
  const { slug, until } = story;
  const [person, now] = await Promise.all([findPerson(deps.db, { subject: story.owner }), legalNow(deps.db)]);
  const procedure = procedures.find((each) => each.slug === slug);
  if (!person || !procedure) throw new Error(`The demonstration names what is not there: ${JSON.stringify(story)}`);
  const at = hoursOf(now, story.workingDaysAgo);
  const begun = newDossier(procedure, randomUUID(), { ownerId: person.id, submitterId: person.id });
  const applied = await firstCall(deps, procedure, person);
  let dossier = await give(deps, {
    found: { dossier: begun, now: at(0) },
    actor: { kind: 'citizen', id: person.id },
    ...applied,
  });
  const handlers = staff.filter((each) => holds(each, 'handler', [dossier.facts.competentAgencyId]));
  const handlerId = handlers[place % handlers.length]?.id ?? '';
  const given = new Set<string>(['submit']);
  while (!given.has(until)) {
    const next = nextCall({ dossier, handlerId, group, given }, until);
    const actor = next && actorFor(next.by, dossier, staff);
    if (!next || !actor) throw new Error(`${slug} stops before «${until}» in ${JSON.stringify(dossier.state)}`);
    dossier = await give(deps, { found: { dossier, now: at(given.size) }, actor, call: next.call, texts: next.texts });
    given.add(next.call.type);
  }
}
