import { type Database, findStaff, openDatabase, readJournal, readDossier as readStored } from '@mot-cua/db';
import { makeTestDatabase, type TestDatabase } from '@mot-cua/db/testing';
import { type Permitted, permittedTakeBack, permittedTo, type Role, underVersion } from '@mot-cua/workflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDrive } from '../../proofs/drive/run-drive.ts';
import { queryOf } from '../../proofs/query.ts';
import type { Staff } from '../actors.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { readPast } from './read-past.ts';
import { calendarsIn, retoldDossier } from './retold-dossier.ts';

const seed = Number(process.env.PROOF_SEED ?? 261_129);

let test: TestDatabase;
let db: Database;
let people: Staff[];
let ids: string[];

const rolesOf = ({ posts }: Staff): Role[] => posts.flatMap(({ roles }) => roles);

async function staffHere(): Promise<Staff[]> {
  const rows = await queryOf(db.pool)<{ id: string }>('select id from staff order by full_name');
  const found = await Promise.all(rows.map(({ id }) => findStaff(db, { id })));
  return found.flatMap((member) =>
    member
      ? [{ kind: 'staff' as const, id: member.id, personId: null, posts: member.posts, assurance: 2 as const }]
      : [],
  );
}

/** The database keeps the regions of a state in an order of its own, and offers come in theirs. */
const byName = (commands: readonly Permitted[] | undefined) =>
  commands?.toSorted((one, two) => one.command.localeCompare(two.command));

const isNotBack = ({ command }: Permitted): boolean => command !== 'takeBack';

const holding = (role: Role): Staff => {
  const found = people.find((each) => rolesOf(each).join() === role);
  if (!found) throw new Error(`Nobody is only ${role}`);
  return found;
};

const versionOf = async (id: string): Promise<number> => (await readStored(db, id))?.dossier.version ?? 0;

const pastOf = async (id: string, sequence?: number) =>
  readPast({ db }, { id, sequence: sequence ?? (await versionOf(id)) }, holding('supervisor'));

beforeAll(async () => {
  test = await makeTestDatabase();
  await runDrive(test.url, { commands: 700, seed });
  db = openDatabase(test.url, { max: 4, name: 'past' });
  people = await staffHere();
  const seen = "select id from dossier where facts->>'competentAgencyId' = 'bach-mai' order by id";
  ids = (await queryOf(db.pool)<{ id: string }>(seen)).map(({ id }) => id);
});
afterAll(async () => {
  await db.close();
  await test.drop();
});

describe(`random histories (seed ${seed})`, () => {
  it('end, told again, in the dossier that is stored, and in what its page lets each person do', async () => {
    let compared = 0;
    for (const id of ids) {
      const past = await pastOf(id);
      const stored = await readStored(db, id);
      expect(past?.broken).toBeNull();
      expect(JSON.parse(JSON.stringify(past?.state?.dossier))).toEqual(stored?.dossier);
      for (const member of people) {
        const page = await readDossier({ db }, { id }, member);
        if (!page || !past?.state) continue;
        const { state } = past;
        const back = permittedTakeBack({ ...state, seen: true }, member, page.now);
        const then = [...permittedTo(state.procedure, state.dossier, member), ...back];
        expect(byName(then)).toEqual(byName(page.permitted));
        compared += page.permitted.length;
      }
    }
    expect(ids.length).toBeGreaterThan(10);
    expect(compared).toBeGreaterThan(ids.length);
  });

  it('give each role what the page of somebody with only that role shows', async () => {
    const alone = people.filter((each) => rolesOf(each).length === 1 && each.posts[0]?.agencyId === 'bach-mai');
    let compared = 0;
    for (const id of ids) {
      const state = (await pastOf(id))?.state;
      for (const member of alone) {
        const [role] = rolesOf(member);
        const page = await readDossier({ db }, { id }, member);
        const rights = state?.rights.find((each) => each.role === role);
        expect(rights?.sees.dossier).toBe(page !== null);
        // Who drafted it himself is refused what his colleagues may do.
        if (!page || state?.dossier.facts.drafterId === member.id) continue;
        // A handler is told of as the one who has the dossier in hand.
        if (role === 'handler' && ![null, member.id].includes(state?.dossier.facts.handlerId ?? null)) continue;
        // Whoever slipped had a quarter of an hour, which is over on the page.
        expect(byName(rights?.commands.filter(isNotBack))).toEqual(byName(page.permitted.filter(isNotBack)));
        compared += page.permitted.length;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('are the same again under their own version, command by command', async () => {
    let steps = 0;
    for (const id of ids) {
      const stored = await readStored(db, id);
      if (!stored) throw new Error('The dossier is there');
      const journal = await readJournal(db, id);
      const calendarOf = await calendarsIn(db, journal);
      const { moments } = retoldDossier(stored, journal, calendarOf, null);
      for (const { procedure } of moments.slice(-1))
        for (const { fate, differs } of underVersion(procedure, moments, calendarOf)) {
          expect([fate, differs]).toEqual(['given', []]);
          steps += 1;
        }
    }
    expect(steps).toBeGreaterThan(100);
  });
});

describe('who goes back', () => {
  it('is a supervisor, and nobody else', async () => {
    const [id = ''] = ids;
    for (const member of people) {
      const past = await readPast({ db }, { id, sequence: 1 }, member);
      expect([member.id, past !== null]).toEqual([member.id, rolesOf(member).includes('supervisor')]);
    }
  });

  it('finds no moment before the first and after the last', async () => {
    const [id = ''] = ids;
    const last = await versionOf(id);
    for (const sequence of [0, -1, last + 1, Number.NaN, 1.5]) expect(await pastOf(id, sequence)).toBeNull();
    expect((await pastOf(id, last))?.sequence).toBe(last);
  });

  it('is written down as one who opened the dossier', async () => {
    const [id = ''] = ids;
    const count = async () =>
      (
        await queryOf(db.pool)<{ count: string }>(
          `select count(*) from access_log where dossier_id = $1 and actor_id = $2 and what = 'dossier'`,
          [id, holding('supervisor').id],
        )
      )[0]?.count;
    const before = Number(await count());
    await pastOf(id, 1);
    expect(Number(await count())).toBe(before + 1);
  });
});

describe('a journal that somebody has tampered with', () => {
  const change = async (...statements: string[]) => {
    await db.pool.query('alter table dossier_event disable trigger user');
    for (const statement of statements) await db.pool.query(statement);
    await db.pool.query('alter table dossier_event enable trigger user');
  };
  const victims = async () => {
    const long = "select id from dossier where version >= 4 and facts->>'competentAgencyId' = 'bach-mai' order by id";
    return (await queryOf(db.pool)<{ id: string }>(long)).map(({ id }) => id);
  };
  const where = (id: string, seq: number | string) => `where dossier_id = '${id}' and seq = ${seq}`;

  it('is seen, with the entry, from every moment', async () => {
    const [edited = '', resealed = '', stored = '', removed = ''] = await victims();
    await change(`update dossier_event set actor_id = 'somebody' ${where(edited, 2)}`);
    await change(
      `update dossier_event set at = at + interval '1 second' ${where(resealed, 2)}`,
      `update dossier_event e set hash = event_hash(e) ${where(resealed, 2)}`,
    );
    await change(`update dossier set facts = jsonb_set(facts, '{fee,paid}', '1') where id = '${stored}'`);
    await change(
      `delete from dossier_event ${where(removed, `(select max(seq) from dossier_event where dossier_id = '${removed}')`)}`,
    );
    for (const sequence of [1, 2]) {
      expect((await pastOf(edited, sequence))?.broken).toEqual({ what: 'chain', seq: 2 });
      expect((await pastOf(resealed, sequence))?.broken).toEqual({ what: 'chain', seq: 3 });
      expect((await pastOf(stored, sequence))?.broken?.what).toBe('stored');
      expect((await pastOf(removed, sequence))?.broken?.what).toBe('stored');
    }
  });

  it('is told as far as it leads', async () => {
    const id = (await victims())[4] ?? '';
    await change(
      `update dossier_event set type = 'openResult' ${where(id, 2)}`,
      `update dossier_event e set hash = event_hash(e) ${where(id, 2)}`,
    );
    expect((await pastOf(id, 1))?.state?.entry.type).toBe('submit');
    expect(await pastOf(id, 2)).toMatchObject({ state: null, broken: { what: 'chain', seq: 3 } });
  });
});
