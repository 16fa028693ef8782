import { randomUUID } from 'node:crypto';
import type { Role } from '@mot-cua/workflow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { record } from '../record/record.ts';
import {
  following,
  makeParties,
  makeTestDatabase,
  nothingCounted,
  type Parties,
  submission,
} from '../testing/index.ts';
import { type Queue, stepLists } from './queue.ts';
import { workBoard, workList } from './work-list.ts';

let db: Database;
let drop: () => Promise<void>;
let parties: Parties;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  parties = await makeParties(db);
});
afterAll(() => drop());

// Written by hand: what waits for whom at which step belongs to which lists.
const byRole = stepLists.filter((list) => list !== 'myGroups');
const works: readonly [role: Role, step: string, lists: readonly Queue[]][] = [
  ['receptionClerk', 'handling.registered', ['toAccept']],
  ['receptionClerk', 'handling.accepted', ['toTransfer']],
  ['receptionClerk', 'handling.handOver.toGive', ['toGiveOver']],
  ['receptionClerk', 'handling.handOver.sentBack', ['toGiveOver']],
  ['receptionClerk', 'handling.handOver.toTake', ['toTakeOver']],
  ['receptionClerk', 'handling.withdrawalRequested', ['withdrawals']],
  ['receptionClerk', 'handling.processing.comparing', ['inHand']],
  ['divisionHead', 'handling.processing.unassigned', ['toAssign']],
  ['divisionHead', 'handling.processing.reviewing', ['toApprove']],
  ['handler', 'handling.processing.drafting', ['inHand']],
  ['inspector', 'handling.processing.inspecting', ['inHand']],
  ['consultee', 'handling.processing.verifying', ['consulted']],
  ['approvingLeader', 'handling.processing.approving', ['toApprove']],
  ['documentClerk', 'handling.processing.issuing', ['toIssue']],
  ['cashier', 'payment.due', ['toCollect']],
  ['cashier', 'payment.refundRequested', ['toRefund']],
  ['resultClerk', 'delivery.readyAtDesk', ['toDeliver']],
  ['resultClerk', 'delivery.toPost', ['toPost']],
  ['applicant', 'handling.supplementAtReception', ['supplements']],
  ['applicant', 'handling.processing.drafting', ['awaitingPayment']],
];
const roles = [...new Set(works.map(([role]) => role))].filter((role) => role !== 'applicant');
const view = () => ({
  posts: [{ agencyId: parties.agencyId, roles }],
  userId: 'me',
  soonUntil: '2999-01-02T00:00:00.000Z',
});

it('each task stands in the lists that its role and step say, and the counters agree', async () => {
  const expected = new Map<Queue, string[]>();
  for (const [role, step, lists] of works) {
    const recording = submission(parties);
    const { decision } = recording;
    const task = { agencyId: parties.agencyId, role, step, assigneeId: null };
    await record(db, { ...recording, decision: { ...decision, tasks: [task] } });
    for (const list of lists) expected.set(list, [...(expected.get(list) ?? []), decision.dossier.id]);
  }
  const { counts } = await workBoard(db, { ...view(), queue: 'all' }, nothingCounted);
  for (const queue of byRole) {
    const ids = expected.get(queue) ?? [];
    const { rows } = await workList(db, { ...view(), queue });
    expect([queue, rows.map(({ dossierId }) => dossierId).sort()]).toEqual([queue, ids.sort()]);
    expect([queue, counts[queue]]).toEqual([queue, ids.length]);
  }
});

it('what waits with a group is in the list of its members, and in nobody’s hands', async () => {
  const groupId = randomUUID();
  const recording = submission(parties);
  const step = 'handling.processing.unassigned';
  const task = { agencyId: parties.agencyId, role: 'handler' as const, step, assigneeId: null, groupId };
  await record(db, { ...recording, decision: { ...recording.decision, tasks: [task] } });
  const member = { ...view(), posts: [{ agencyId: parties.agencyId, roles, groups: [groupId] }] };
  const other = { ...view(), posts: [{ agencyId: parties.agencyId, roles, groups: [randomUUID()] }] };
  const listed = async (viewer: ReturnType<typeof view>, queue: Queue) => {
    const { rows, counts } = await workBoard(db, { ...viewer, queue }, nothingCounted);
    expect(counts[queue]).toBe(rows.length);
    return rows.some(({ dossierId }) => dossierId === recording.decision.dossier.id);
  };
  expect(await Promise.all([member, other, view()].map((each) => listed(each, 'myGroups')))).toEqual([
    true,
    false,
    false,
  ]);
  for (const queue of ['inHand', 'toAssign'] as const) expect(await listed(member, queue)).toBe(false);
});

it('a list is narrowed down to what is late, or nobody’s', async () => {
  const late = await workList(db, { ...view(), queue: 'toApprove', only: 'late' });
  const nobodys = await workList(db, { ...view(), queue: 'toApprove', only: 'unassigned' });
  expect(late.rows).toHaveLength(2);
  expect((await workList(db, { ...view(), queue: 'toApprove', only: 'soon' })).rows).toEqual([]);
  expect(nobodys.rows).toHaveLength(2);
  expect((await workList(db, { ...view(), queue: 'toApprove', only: 'mine' })).rows).toEqual([]);
});

it('what was handed in again is listed until somebody does something', async () => {
  const again = async () => {
    const listed = await workList(db, { ...view(), queue: 'supplemented' });
    const { counts } = await workBoard(db, { ...view(), queue: 'all' }, nothingCounted);
    expect(counts.supplemented).toBe(listed.rows.length);
    return listed.rows.map(({ dossierId }) => dossierId);
  };
  const before = submission(parties);
  const task = { agencyId: parties.agencyId, role: 'handler' as const, step: 'handling.registered', assigneeId: null };
  await record(db, { ...before, decision: { ...before.decision, tasks: [task] } });
  expect(await again()).toEqual([]);
  const resubmitted = following(
    before,
    'resubmit',
    { changed: [], declared: {}, revision: 2 },
    { decision: { tasks: [task] } },
  );
  await record(db, resubmitted);
  expect(await again()).toEqual([before.decision.dossier.id]);
  await record(db, following(resubmitted, 'assign', { handlerId: 'me' }, { decision: { tasks: [task] } }));
  expect(await again()).toEqual([]);
});
