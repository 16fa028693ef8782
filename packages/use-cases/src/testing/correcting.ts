import { randomUUID } from 'node:crypto';
import type { Staff } from '../actors.ts';
import { askCorrection } from '../correction/ask-correction.ts';
import { correctResult } from '../correction/correct-result.ts';
import { preparedField } from '../correction/correction-pages.ts';
import { prepareCorrection } from '../correction/prepare-correction.ts';
import { refuseCorrection } from '../correction/refuse-correction.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import type { World } from './make-world.ts';
import { standing } from './story.ts';

export const wrongName = { field: 'fullName', right: 'Nguyễn Thị Lân', reason: 'Khai sinh ghi là Lân.' };
export const rightName = { [preparedField('fullName')]: 'Nguyễn Thị Lân', reason: 'Đối chiếu khai sinh.' };
export const refusal = { reason: 'Khai sinh cũng ghi như vậy.' };

/** What people do about an error in the result of a dossier, each on the dossier as it stands. */
export function correcting(world: World, id: string) {
  const { deps, cast } = world;
  const facts = async () => (await standing(world, id)).dossier;
  const given = async () => ({ id, version: (await facts()).version, intentId: randomUUID() });
  const preparation = async () => (await facts()).facts.correction?.prepared?.seq ?? 0;
  return {
    given,
    preparation,
    ask: async (raw: object = wrongName, citizen = cast.lan, proofId: string | null = null) =>
      askCorrection(deps, { ...(await given()), raw: raw as typeof wrongName, proofId }, citizen),
    prepare: async (raw: object = rightName, staff: Staff = cast.handler) =>
      prepareCorrection(deps, { ...(await given()), raw: raw as Record<string, string> }, staff),
    approve: async (staff: Staff = cast.leader, raw: object = { sure: 'sure' }) => {
      const seen = { ...(await given()), raw: raw as { sure: string }, prepared: await preparation(), code: '' };
      return correctResult(deps, seen, staff);
    },
    refuse: async (staff: Staff = cast.documentClerk, raw: object = refusal) =>
      refuseCorrection(deps, { ...(await given()), raw: raw as typeof refusal }, staff),
    mine: () => readMyDossier(deps, { id }, cast.lan),
  };
}
