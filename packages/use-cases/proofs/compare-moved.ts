import { isDeepStrictEqual } from 'node:util';
import { hasEnded, leavesOf, migrationFrom, nationalStatus, nodeAt } from '@mot-cua/workflow';
import type { VersionPair } from '../src/versions/version-pair.ts';
import type { StoredWhole } from './dossier-rows.ts';

const regions = ['handling', 'payment', 'delivery'];

/** What was declared and is neither there under its name nor named by the migration. */
function lost(before: StoredWhole, after: StoredWhole, { from, to }: VersionPair): string[] {
  const { fields = {}, aside = [] } = migrationFrom(to, from.version) ?? {};
  const named = [
    ...aside,
    ...Object.values(fields).flatMap((source) => ('from' in source ? [source.from].flat() : [])),
  ];
  return Object.entries(before.row.facts.declared)
    .filter(([name, value]) => after.row.facts.declared[name] !== value && !named.includes(name))
    .map(([name]) => `the answer ${name} is lost`);
}

function promises(before: StoredWhole, after: StoredWhole, { from, to }: VersionPair): string[] {
  const { deadlines = 'keep', fee = 'keep' } = migrationFrom(to, from.version) ?? {};
  const [old, now] = [before.row.facts, after.row.facts];
  const paid = old.fee.paid === now.fee.paid && old.fee.refunded === now.fee.refunded;
  return [
    ...(deadlines === 'keep' && old.clock?.dueAt !== now.clock?.dueAt ? ['the promised day changed'] : []),
    ...(paid && (fee !== 'keep' || old.fee.amount === now.fee.amount) ? [] : ['the money changed']),
    ...(isDeepStrictEqual(old.issued, now.issued) && before.row.code === after.row.code ? [] : ['a number changed']),
  ];
}

/** By plain comparison of the rows before and after: what went wrong with one dossier that was to be moved. */
export function faultsOfMove(before: StoredWhole, after: StoredWhole | undefined, pair: VersionPair): string[] {
  if (!after) return ['the dossier is gone'];
  if (after.row.procedureVersion !== pair.to.version) {
    const open = !hasEnded(pair.from.machine, before.row.state);
    return isDeepStrictEqual(before, after) ? [] : [`it stays, ${open ? 'open' : 'ended'}, but was changed`];
  }
  const paths = regions.flatMap((region) => leavesOf(after.row.state, region));
  const nowhere = paths.filter((path) => !nodeAt(pair.to.machine, path));
  if (nowhere.length > 0) return nowhere.map((path) => `it is in a state that is not there: ${path}`);
  const grown = after.events.length === before.events.length + 1 && after.events.at(-1)?.type === 'migrate';
  const kept = before.events.every(({ hash }, i) => after.events[i]?.hash.equals(hash));
  return [
    ...(nationalStatus(before.row.state) === nationalStatus(after.row.state) ? [] : ['it was set back']),
    ...(grown && kept ? [] : ['its journal was rewritten']),
    ...lost(before, after, pair),
    ...promises(before, after, pair),
  ];
}

const changed = (whole: StoredWhole, row: Partial<StoredWhole['row']>): StoredWhole => ({
  ...whole,
  row: { ...whole.row, ...row },
});

/** What a bad move would leave behind; each must be seen in some dossier. */
export const badMoves: Readonly<Record<string, (whole: StoredWhole) => StoredWhole | undefined>> = {
  'a dossier gone': () => undefined,
  'begun again': (whole) => changed(whole, { state: { ...whole.row.state, handling: 'draft' } }),
  'put where nothing is': (whole) => changed(whole, { state: { ...whole.row.state, handling: 'limbo' } }),
  'answers dropped': (whole) => changed(whole, { facts: { ...whole.row.facts, declared: {} } }),
  'money forgotten': ({ row, ...rest }) =>
    changed({ row, ...rest }, { facts: { ...row.facts, fee: { ...row.facts.fee, paid: 0, amount: 0 } } }),
  'a number lost': (whole) => changed(whole, { facts: { ...whole.row.facts, issued: {} }, code: null }),
  'the journal cut': (whole) => ({ ...whole, events: whole.events.slice(1) }),
  'the promise put off': ({ row, ...rest }) => {
    const { clock } = row.facts;
    return changed(
      { row, ...rest },
      { facts: { ...row.facts, clock: clock && { ...clock, dueAt: '2099-01-01T00:00:00.000Z' } } },
    );
  },
};
