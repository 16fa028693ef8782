import type { RefusalCode } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { readDossier, type StaffDossierView } from '../staff/read-dossier.ts';
import { type BatchCommand, mostInBatch } from './batch-rules.ts';

/** A chosen dossier, and why the command is closed for it; null where it may be given. */
export interface BatchItem {
  view: StaffDossierView;
  closed: RefusalCode | null;
}

const closedFor = ({ permitted }: StaffDossierView, command: BatchCommand): RefusalCode | null => {
  const found = permitted.find((each) => each.command === command);
  return found ? found.closed : 'notNow';
};

/** What somebody chose to give one command to; what is not there, or not for them, is left out. */
export async function readBatch(
  deps: Pick<Deps, 'db'>,
  { command, ids }: { command: BatchCommand; ids: readonly string[] },
  staff: Staff,
): Promise<BatchItem[]> {
  const items: BatchItem[] = [];
  // One after another: a batch must not take every connection.
  for (const id of [...new Set(ids)].slice(0, mostInBatch)) {
    const view = await readDossier(deps, { id }, staff);
    if (view) items.push({ view, closed: closedFor(view, command) });
  }
  return items;
}
