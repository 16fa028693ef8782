import type { Command } from '@mot-cua/workflow';
import { allCommands } from './drive/random-data.ts';
import type { Query } from './query.ts';

/** How many entries of each kind are in the journals, of all kinds that there are. */
export async function coverageOf(query: Query): Promise<ReadonlyMap<Command, number>> {
  const rows = await query<{ type: Command; count: number }>(
    'select type, count(*)::int as count from dossier_event group by type',
  );
  const counts = new Map(rows.map(({ type, count }) => [type, count]));
  return new Map(allCommands.map((type) => [type, counts.get(type) ?? 0]));
}
