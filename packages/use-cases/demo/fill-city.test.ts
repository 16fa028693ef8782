import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findStaff, legalNow, type Queue } from '@mot-cua/db';
import { makeTestDatabase, type TestDatabase } from '@mot-cua/db/testing';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { audit, isClean } from '../proofs/audit.ts';
import { calendarsOf } from '../proofs/calendars-of.ts';
import { queryOf } from '../proofs/query.ts';
import type { Deps } from '../src/deps.ts';
import { listWork } from '../src/staff/list-work.ts';
import { makeWorld, type World } from '../src/testing/index.ts';
import { fillCity } from './fill-city.ts';
import { stories } from './stories.ts';

let world: World;
let city: TestDatabase;
let deps: Deps;

/** The seeded city on its real day; of the world only what stands outside the database. */
beforeAll(async () => {
  [world, city] = await Promise.all([makeWorld(), makeTestDatabase()]);
  deps = { ...world.deps, db: city.db };
  const env = { ...process.env, DATABASE_URL: city.url };
  await promisify(execFile)(process.execPath, ['prisma/seed.ts'], { cwd: path.resolve('../db'), env });
});
afterAll(() => Promise.all([world.close(), city.drop()]));

it('an empty city is filled once', async () => {
  expect(await fillCity(deps)).toBe(stories.length);
  expect(await fillCity(deps)).toBe(0);
});

test.each<[subject: string, queue: Queue]>([
  ['staff-huong', 'toAccept'],
  ['staff-huong', 'toTransfer'],
  ['staff-phuong', 'toAssign'],
  ['staff-khanh', 'myGroups'],
  ['staff-linh', 'myGroups'],
  ['staff-khanh', 'inHand'],
  ['staff-khanh', 'late'],
  ['staff-son', 'toApprove'],
  ['staff-ha', 'toIssue'],
])('%s finds something in the list %s', async (subject, queue) => {
  const staff = await findStaff(deps.db, { subject });
  if (!staff) throw new Error(`The seed has no ${subject}`);
  const asked = { queue, now: await legalNow(deps.db) };
  const { rows } = await listWork(deps, asked, { kind: 'staff', id: staff.id, personId: null, posts: staff.posts });
  expect(rows.length).toBeGreaterThan(0);
});

it('what it was given follows from its journals', async () => {
  const found = await audit(queryOf(deps.db.pool), await calendarsOf(deps.db));
  expect([found, isClean(found)]).toEqual([expect.objectContaining({ dossiers: stories.length }), true]);
});
