import { randomUUID } from 'node:crypto';
import type { DeskSide, RawAnswers } from '@mot-cua/workflow';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { submitApplication } from '../application/submit-application.ts';
import { startAtCounter } from '../counter/start-at-counter.ts';
import { wards } from './make-cast.ts';
import type { World } from './make-world.ts';
import { done, type Pages, statusPages } from './story.ts';

const card: RawAnswers = {
  ...{ personalId: '001155000013', fullName: 'Lê Thị Hòa', identity: 'checked' },
  ...{ 'birthDate.day': '02', 'birthDate.month': '11', 'birthDate.year': '1955' },
};

const atDesk = { ...statusPages, contact: { ...statusPages.contact, resultChannel: 'desk' } } as const;

/** Handed in at the counter of another ward than the one that settles it. */
export async function handedInBeyond(
  world: World,
  { resultAt = 'receiving', pages = atDesk }: { resultAt?: DeskSide; pages?: Pages } = {},
): Promise<string> {
  const { deps, cast } = world;
  const beginning = { agencyId: wards.asked, slug: 'marital-status', from: { raw: card } };
  const started = await startAtCounter(deps, beginning, cast.otherClerk);
  if (!started || !('draftId' in started)) throw new Error(JSON.stringify(started));
  const { draftId } = started;
  for (const [page, raw] of Object.entries(pages)) {
    const revision = (await readApplication(deps, { draftId }, cast.otherClerk))?.revision ?? 0;
    const saved = await saveAnswers(deps, { draftId, page, raw, revision }, cast.otherClerk);
    if (!saved || !('saved' in saved)) throw new Error(`«${page}»: ${JSON.stringify(saved)}`);
  }
  const asked = { draftId, intentId: randomUUID(), declared: true, resultAt };
  const sent = await submitApplication(deps, asked, cast.otherClerk);
  if (!sent || !('dossierId' in sent)) throw new Error(JSON.stringify(sent));
  return draftId;
}

/** The same, accepted there. */
export async function acceptedBeyond(world: World, given: Parameters<typeof handedInBeyond>[1] = {}): Promise<string> {
  const id = await handedInBeyond(world, given);
  await done(world, id, world.cast.otherClerk, 'confirmPayment', { received: 'yes' });
  await done(world, id, world.cast.otherClerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  return id;
}
