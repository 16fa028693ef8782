import { findSession, findStaff, startSession } from '@mot-cua/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOf } from '../../proofs/query.ts';
import { makeWorld, type World, wards } from '../testing/index.ts';
import { admitColleague, endPostOf } from './end-post.ts';
import { givePostTo, type NewPost } from './give-post.ts';
import { readPosts } from './read-posts.ts';

let world: World;

const post = (more: Partial<NewPost> = {}): NewPost => ({
  agencyId: wards.own,
  subject: 'nguyen.van.moi',
  fullName: 'Nguyễn Văn Mới',
  role: 'handler',
  from: '2026-03-02',
  to: '',
  ...more,
});
const give = (more: Partial<NewPost> = {}) => givePostTo(world.deps, post(more), world.cast.admin);
const newcomer = () => findStaff(world.deps.db, { subject: 'nguyen.van.moi' });

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

describe('an administrator', () => {
  it('sees who holds which posts at the agency', async () => {
    const page = await readPosts(world.deps, {}, world.cast.admin);
    expect(page?.agency.id).toBe(wards.own);
    expect(page?.people.find(({ fullName }) => fullName === 'Vũ Thu Hương')?.posts).toHaveLength(3);
    expect(page?.people.filter(({ isOneself }) => isOneself).map(({ fullName }) => fullName)).toEqual(['Ngô Văn Tú']);
  });

  it('gives a post to somebody new, from a day on', async () => {
    expect(await give({ from: '2026-03-04' })).toEqual({ given: true });
    expect((await newcomer())?.posts).toEqual([]);
    await world.clock.set('2026-03-04', '08:00');
    expect((await newcomer())?.posts).toMatchObject([{ agencyId: wards.own, roles: ['handler'] }]);
  });

  it('is told what is wrong, field by field', async () => {
    const wrong = { subject: 'x', fullName: '', role: 'applicant', from: '2026-03-01', to: '2026-02-30' };
    expect(await give(wrong)).toEqual({
      problems: [
        { field: 'subject', code: 'malformed' },
        { field: 'fullName', code: 'missing' },
        { field: 'role', code: 'notInList' },
        { field: 'from', code: 'past' },
        { field: 'to', code: 'notADate' },
      ],
    });
    expect(await give({ from: '2026-03-05', to: '2026-03-04' })).toMatchObject({ problems: [{ code: 'beforeFrom' }] });
    expect(await give({ subject: 'Ngô Văn Tú', from: '2026-03-04' })).toEqual({
      problems: [{ field: 'subject', code: 'malformed' }],
    });
  });

  it('ends a post at once, bars an account and its sessions, and all of it is written down', async () => {
    const staffId = (await newcomer())?.id ?? '';
    const named = { agencyId: wards.own, staffId };
    const { token } = await startSession(world.deps.db, {
      ...{ app: 'backoffice', holder: { staffId }, assurance: 2, hours: 8 },
    });
    const session = () => findSession(world.deps.db, { app: 'backoffice', token, idleMinutes: 30 });
    expect(await session()).not.toBeNull();
    expect(await admitColleague(world.deps, { ...named, active: false }, world.cast.admin)).toBe(true);
    expect(await session()).toBeNull();
    expect(await endPostOf(world.deps, { ...named, role: 'handler' }, world.cast.admin)).toBe(true);
    expect((await newcomer())?.posts).toEqual([]);
    const log = await queryOf(world.deps.db.pool)<{ what: string; by: string }>(
      'select what, by_id as by from staff_post_log where staff_id = $1 order by id',
      [staffId],
    );
    expect(log).toEqual(['given', 'barred', 'ended'].map((what) => ({ what, by: world.cast.admin.id })));
  });
});

describe('what is nobody’s to do', () => {
  it('a post at an agency of others, or by somebody who administers none', async () => {
    expect(await give({ agencyId: wards.asked })).toBeNull();
    expect(await readPosts(world.deps, { agencyId: wards.asked }, world.cast.admin)).toBeNull();
    for (const nobody of [world.cast.clerk, world.cast.leader, world.cast.supervisor]) {
      expect(await readPosts(world.deps, {}, nobody)).toBeNull();
      expect(await givePostTo(world.deps, post(), nobody)).toBeNull();
    }
  });

  it('a post of one’s own', async () => {
    const { admin } = world.cast;
    const named = { agencyId: wards.own, staffId: admin.id };
    expect(await endPostOf(world.deps, { ...named, role: 'systemAdmin' }, admin)).toBe(false);
    expect(await admitColleague(world.deps, { ...named, active: false }, admin)).toBe(false);
  });
});
