import { type DueDeadline, readDossier } from '@mot-cua/db';
import { system } from '@mot-cua/workflow';
import type { Deps } from './deps.ts';
import { giveCommand } from './give-command.ts';

const attempts = 5;

/** A deadline has passed: the system says so to the dossier. What no longer waits for it is left as it is. */
export async function lapse(
  deps: Pick<Deps, 'db'>,
  { dossierId, kind, at }: DueDeadline,
): Promise<'lapsed' | 'stands'> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const found = await readDossier(deps.db, dossierId);
    if (!found) return 'stands';
    const outcome = await giveCommand(deps, {
      found,
      actor: system,
      call: { type: 'lapse', data: { deadline: kind } },
      intentId: `lapse:${dossierId}:${kind}:${at}`,
    });
    if ('done' in outcome) return 'lapsed';
    if ('refusal' in outcome) return 'stands';
  }
  throw new Error(`The dossier ${dossierId} moved at every attempt to let «${kind}» lapse`);
}
