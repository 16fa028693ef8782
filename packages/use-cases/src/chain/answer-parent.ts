import { readDossier } from '@mot-cua/db';
import { type CommandData, type Facts, system } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';

const outcomeOf = ({ settledAt, outcome }: Facts): CommandData['linkSettled']['outcome'] =>
  settledAt && outcome ? outcome : 'ended';

/** Tells the dossier above what became of this link: granted, refused, or ended without a result. */
export async function answerParent(deps: Pick<Deps, 'db'>, { dossierId }: { dossierId: string }): Promise<void> {
  const child = await readDossier(deps.db, dossierId);
  const parent = child?.dossier.facts.parent;
  const above = parent && (await readDossier(deps.db, parent.dossierId));
  if (!child || !parent || !above) return;
  const { link } = parent;
  const waits = above.dossier.facts.links.some((each) => each.link === link && each.outcome === null);
  if (!waits) return;
  const { facts } = child.dossier;
  const outcome = await giveCommand(deps, {
    found: above,
    actor: system,
    intentId: `settled:${dossierId}`,
    call: {
      type: 'linkSettled',
      data: { link, dossierId, outcome: outcomeOf(facts), documentNumber: facts.issued.documentNumber ?? null },
    },
  });
  if ('done' in outcome) return;
  throw new Error(`The dossier ${parent.dossierId} could not be told of its link «${link}»`);
}
