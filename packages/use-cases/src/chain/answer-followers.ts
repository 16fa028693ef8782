import { followersOf, mostFollowers, readDossier, readJournal } from '@mot-cua/db';
import { system } from '@mot-cua/workflow';
import { sealText } from '../commands/seal-text.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';

async function draftOf({ db }: Pick<Deps, 'db'>, id: string): Promise<string> {
  const last = (await readJournal(db, id)).findLast(({ entry }) => entry.type === 'submitForApproval');
  return last?.entry.type === 'submitForApproval' ? (last.texts[last.entry.data.draft] ?? '') : '';
}

/**
 * Every report that joined this one is answered as it was, or told that it ended without an answer. Those that were told
 * already are left as they are.
 */
export async function answerFollowers(deps: Pick<Deps, 'db'>, { dossierId }: { dossierId: string }): Promise<void> {
  const lead = await readDossier(deps.db, dossierId);
  if (!lead) return;
  const { settledAt, outcome: answer, issued } = lead.dossier.facts;
  const outcome = settledAt && answer ? answer : 'ended';
  const { documentNumber = '' } = issued;
  const [draft, followers] = await Promise.all([draftOf(deps, dossierId), followersOf(deps.db, dossierId)]);
  for (const id of followers) {
    const found = await readDossier(deps.db, id);
    if (!found) continue;
    const text = sealText(draft);
    await giveCommand(deps, {
      found,
      actor: system,
      intentId: `lead:${dossierId}:${id}`,
      texts: [text],
      call: { type: 'leadSettled', data: { outcome, documentNumber, draft: text.ref } },
    });
  }
  if (followers.length === mostFollowers) throw new Error(`More reports wait for ${dossierId}: it is told again`);
}
