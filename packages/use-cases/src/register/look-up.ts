import { pinnedProcedure } from '@mot-cua/catalog';
import { readAnswers, readDossier, type StoredDossier } from '@mot-cua/db';
import { type CommandCall, type Register, system } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';

/** How long a register is asked again and again before a person looks, in milliseconds. */
const patience = 5 * 60_000;

async function ask(
  { db, registers }: Pick<Deps, 'db' | 'registers'>,
  { dossier }: StoredDossier,
  register: Register,
  key: string,
): Promise<CommandCall> {
  const { registerQueries } = pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);
  const answers = (await readAnswers(db, dossier.id))[0]?.answers ?? {};
  const query = (registerQueries?.[register] ?? []).map((name) => [name, String(answers[name] ?? '')]);
  const { matches, reference } = await registers.lookUp(register, key, Object.fromEntries(query));
  return { type: 'registerAnswered', data: { register, matches, reference } };
}

/**
 * Asks a register and tells the dossier what it knows. Throws while the register does not answer, so that it is asked
 * again; when patience ends, a person looks instead.
 */
export async function lookUp(
  deps: Pick<Deps, 'db' | 'registers'>,
  { dossierId, seq, register }: { dossierId: string; seq: number; register: Register },
): Promise<void> {
  const found = await readDossier(deps.db, dossierId);
  const open = found?.dossier.facts.lookups.find((each) => each.register === register && each.by === null);
  if (!found || !open) return;
  const key = `${dossierId}:${seq}`;
  const call = await ask(deps, found, register, key).catch((error: unknown): CommandCall => {
    if (Date.parse(found.now) - Date.parse(open.askedAt) < patience) throw error;
    return { type: 'registerSilent', data: { register } };
  });
  const outcome = await giveCommand(deps, { found, actor: system, call, intentId: `${call.type}:${key}` });
  if ('conflict' in outcome) throw new Error(`The dossier ${dossierId} moved while a register was asked`);
}
