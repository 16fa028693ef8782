import { type Deps, giveCommand } from '@mot-cua/use-cases';
import { system } from '@mot-cua/workflow';
import { paperSubject } from '../papers/paper-subject.ts';
import { sealedResult } from '../papers/sealed-result.ts';
import type { Job } from './job.ts';

/** Typesets and seals the result, and then says to the dossier that it can be handed over. */
export async function prepareResult(deps: Deps, { dossierId, seq, params }: Job<'prepareResult'>): Promise<void> {
  const subject = await paperSubject(deps, dossierId, seq);
  const sha256 = await sealedResult(deps, subject, { effect: { type: 'prepareResult', params }, seq });
  // It goes on when the leader has released the signature.
  if (!sha256) return;
  if (subject.found.dossier.state.delivery !== 'preparing') return;
  const outcome = await giveCommand(deps, {
    found: subject.found,
    actor: system,
    call: { type: 'resultPrepared', data: { sha256 } },
    intentId: `result:${dossierId}:${seq}`,
  });
  if (!('done' in outcome)) throw new Error(`The result of ${dossierId} is ready and could not be reported`);
}
