import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readDossier } from '@mot-cua/use-cases';
import { done, makeWorld, statusPages, submitted, type World, wards } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBackoffice } from './deps.server.ts';

let world: World;
let folder: string;
let app: Awaited<ReturnType<typeof openBackoffice>>;

const heir = 'phuong-ke-thua';

beforeAll(async () => {
  world = await makeWorld();
  folder = await mkdtemp(path.join(os.tmpdir(), 'mot-cua-app-'));
  app = await openBackoffice({
    DATABASE_URL: world.url,
    DATA_DIR: folder,
    PORTAL_URL: 'http://localhost:3000',
    BACKOFFICE_URL: 'http://localhost:3001',
    GATEWAYS_URL: 'http://localhost:9',
    NODE_ENV: 'test',
  });
});
afterAll(async () => {
  await app.deps.db.close();
  await Promise.all([world.close(), rm(folder, { recursive: true, force: true })]);
});

/** Signs in through the app, as a browser would, and gives whom the app then takes them for. */
async function signedIn(staffId: string) {
  const { sessions } = app.deps;
  const cookie = await sessions.start(new Request('http://localhost'), { subjectId: staffId, assurance: 2 });
  const found = await sessions.read(cookie.split(';')[0] ?? '');
  if (found?.actor.kind !== 'staff') throw new Error('Nobody is signed in');
  return { ...found, actor: found.actor };
}

/** A ward that took over from Bạch Mai as a whole, with a handler of its own. */
async function heirOfBachMai(): Promise<string> {
  const { pool } = world.deps.db;
  await pool.query(
    `insert into agency (id, code, name_vi, name_en, name_norm, kind)
     values ($1, '005.00.99.H26', 'Phường Kế Thừa', 'Ke Thua Ward', $1, 'commune')`,
    [heir],
  );
  await pool.query(`insert into agency_succession (from_id, to_id, share) values ($1, $2, 'whole')`, [wards.own, heir]);
  await pool.query(`insert into staff (id, subject, full_name) values ('heir', 'heir', 'Trần Thị Kế')`);
  await pool.query(
    `insert into staff_post (staff_id, agency_id, role, valid_from) values ('heir', $1, 'handler', '2026-03-01')`,
    [heir],
  );
  return 'heir';
}

describe('whom the app takes somebody for', () => {
  it('is who the database says, with every right and no name', async () => {
    const { cast } = world;
    for (const member of [cast.handler, cast.head, cast.supervisor]) {
      const { actor, agencyNames } = await signedIn(member.id);
      expect(actor).toEqual({ kind: 'staff', id: member.id, personId: null, posts: member.posts });
      expect(agencyNames[wards.own]?.vi).toBe('Phường Bạch Mai');
    }
  });

  it('of an agency that took over, reads what the one before it closed, and does nothing on it', async () => {
    const { cast } = world;
    const id = await submitted(world, cast.lan, 'marital-status', statusPages);
    await done(world, id, cast.clerk, 'refuse', { ground: 'notCompetent', reason: 'Không đúng nơi.' });
    const { actor } = await signedIn(await heirOfBachMai());
    expect(actor.posts).toEqual([{ agencyId: heir, roles: ['handler'], succeeds: [wards.own] }]);
    expect(await readDossier(app.deps, { id }, actor)).toMatchObject({ dossier: { id }, permitted: [] });
  });

  it('standing in for a colleague, keeps for whom', async () => {
    const { cast, deps } = world;
    await deps.db.pool.query(
      `insert into substitution (id, staff_id, agency_id, substitute_id, valid_from, valid_to, named_by)
       values (gen_random_uuid(), $1, $2, $3, '2026-01-01', '2099-01-01', $1)`,
      [cast.leader.id, wards.own, cast.head.id],
    );
    const { actor, principalNames } = await signedIn(cast.head.id);
    expect(actor.posts).toMatchObject([{ agencyId: wards.own }, { onBehalfOf: { id: cast.leader.id } }]);
    expect(principalNames[cast.leader.id]).toBe('Hoàng Minh Đức');
  });
});
