import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { findDossierId } from '../reads/find-dossier-id.ts';
import { readAnswers } from '../reads/read-answers.ts';
import { readDossier } from '../reads/read-dossier.ts';
import { readJournal } from '../reads/read-journal.ts';
import { readParts } from '../reads/read-parts.ts';
import { UnstorableText } from '../storable.ts';
import { registerFile } from '../tables/files.ts';
import {
  acceptance,
  following,
  makeParties,
  makeTestDatabase,
  type Parties,
  submission,
  textOf,
} from '../testing/index.ts';
import { record } from './record.ts';
import type { Recording } from './recording.ts';

let db: Database;
let drop: () => Promise<void>;
let parties: Parties;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  parties = await makeParties(db);
});
afterAll(() => drop());

async function count(table: string, dossierId: string): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>(`select count(*)::int as n from ${table} where dossier_id = $1`, [
    dossierId,
  ]);
  return rows[0]?.n ?? 0;
}

async function submitted(): Promise<Recording> {
  const recording = submission(parties);
  expect(await record(db, recording)).toEqual({ outcome: 'recorded', version: 1, issued: {} });
  return recording;
}

const idOf = ({ decision }: Recording) => decision.dossier.id;

describe('recording a decision', () => {
  it('stores a submission so that it reads back as it was decided', async () => {
    const first = await submitted();
    const stored = await readDossier(db, idOf(first));
    expect(stored?.dossier).toEqual(first.decision.dossier);
    expect(stored).toMatchObject({ code: null, nationalStatus: 'registered', dueAt: '2026-11-23T10:00:00.000Z' });
    expect(Math.abs(Date.parse(stored?.now ?? '') - Date.now())).toBeLessThan(60_000);
    const [read] = await readJournal(db, idOf(first));
    expect(read?.entry).toEqual(first.decision.entry);
    expect(read?.actorName).toBe('Nguyễn Thị Lan');
    expect(await readAnswers(db, idOf(first))).toEqual([{ revision: 1, answers: { fullName: 'Nguyễn Thị Lan' } }]);
    expect(await findDossierId(db, stored?.provisionalNumber.toLowerCase().replace('-', ' ') ?? '')).toBe(idOf(first));
  });

  it('gives the code on acceptance, into the row, the facts and the journal alike', async () => {
    const first = await submitted();
    const outcome = await record(db, acceptance(first));
    const code = outcome.outcome === 'recorded' ? outcome.issued.dossierCode : undefined;
    expect(code).toMatch(/^[\w-]+-261123-0001$/);
    const stored = await readDossier(db, idOf(first));
    expect(stored).toMatchObject({ code, dueAt: '2026-11-23T10:00:00.000Z' });
    expect(stored?.dossier.facts.issued).toEqual({ dossierCode: code });
    expect((await readJournal(db, idOf(first))).at(-1)?.entry.issued).toEqual({ dossierCode: code });
  });

  it('keeps the law number of a document apart for each register', async () => {
    const first = await submitted();
    const number = (before: Recording, scope: string) =>
      following(before, 'issue', {}, { decision: { numbers: [{ series: 'documentNumber', scope }] } });
    const one = number(first, `${parties.agencyId}:2026:A`);
    const two = number(one, `${parties.agencyId}:2026:A`);
    const other = number(two, `${parties.agencyId}:2026:B`);
    expect(await record(db, one)).toMatchObject({ issued: { documentNumber: '1' } });
    expect(await record(db, two)).toMatchObject({ issued: { documentNumber: '2' } });
    expect(await record(db, other)).toMatchObject({ issued: { documentNumber: '1' } });
  });
});

describe('the same intent again', () => {
  it('is answered as the first time and leaves no second trace', async () => {
    const first = await submitted();
    const accepted = acceptance(first);
    const answer = await record(db, accepted);
    expect(await record(db, accepted)).toEqual({ ...answer, outcome: 'repeated' });
    expect(await record(db, first)).toEqual({ outcome: 'repeated', version: 1, issued: {} });
    expect(await count('dossier_event', idOf(first))).toBe(2);
    expect(await count('outbox', idOf(first))).toBe(2);
  });

  it('is one effect when it comes twenty times at once', async () => {
    const first = await submitted();
    const accepted = acceptance(first);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => record(db, accepted)));
    const by = Object.groupBy(outcomes, ({ outcome }) => outcome);
    expect([by.recorded?.length, by.repeated?.length]).toEqual([1, 19]);
    expect(new Set(outcomes.map((o) => ('issued' in o ? o.issued.dossierCode : null))).size).toBe(1);
  });

  it('is the same although the text was salted anew, and reused when the text is another', async () => {
    const first = await submitted();
    const refuse = (body: string): Recording => {
      const text = textOf(body);
      return following(
        first,
        'refuse',
        { ground: 'x', reason: text.ref },
        { recording: { texts: [text], intentId: 'refuse-1' } },
      );
    };
    expect(await record(db, refuse('Thiếu giấy tờ'))).toMatchObject({ outcome: 'recorded' });
    expect(await record(db, refuse('Thiếu giấy tờ'))).toMatchObject({ outcome: 'repeated', version: 2 });
    expect(await record(db, refuse('Sai thẩm quyền'))).toEqual({ outcome: 'intentReused' });
    expect(Object.values((await readJournal(db, idOf(first))).at(-1)?.texts ?? {})).toEqual(['Thiếu giấy tờ']);
  });

  it.each([
    ['another command', (r: Recording) => following(r, 'withdraw', { reason: 'text:w' })],
    ['another content', (r: Recording) => following(r, 'assign', { handlerId: 'other' })],
    [
      'another person',
      (r: Recording) => following(r, 'assign', { handlerId: 'h' }, { entry: { actorId: 'somebody' } }),
    ],
  ])('with %s is refused', async (_, changed) => {
    const first = await submitted();
    const intentId = randomUUID();
    await record(db, { ...following(first, 'assign', { handlerId: 'h' }), intentId });
    expect(await record(db, { ...changed(first), intentId })).toEqual({ outcome: 'intentReused' });
  });

  it('on another dossier is refused, also when both come at the same moment', async () => {
    const [one, two] = [submission(parties), submission(parties)];
    const outcomes = await Promise.all([record(db, one), record(db, { ...two, intentId: one.intentId })]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['intentReused', 'recorded']);
  });
});

describe('two people at once', () => {
  it('one wins; the other hears of the version and leaves no trace', async () => {
    const first = await submitted();
    const rivals = ['a', 'b', 'c', 'd'].map((handlerId) => following(first, 'assign', { handlerId }));
    const outcomes = await Promise.all(rivals.map((rival) => record(db, rival)));
    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toEqual(
      Array(3).fill({ outcome: 'conflict', version: 2 }),
    );
    expect(await count('dossier_event', idOf(first))).toBe(2);
  });

  it('a decision on a dossier that does not exist is a conflict with version 0', async () => {
    expect(await record(db, acceptance(submission(parties)))).toEqual({ outcome: 'conflict', version: 0 });
  });
});

describe('what a decision leaves behind', () => {
  it('rewrites tasks and deadlines, and keeps the mark of a deadline that stays', async () => {
    const first = await submitted();
    await db.pool.query('update deadline set handled_at = now() where dossier_id = $1', [idOf(first)]);
    const agencies = Array.from({ length: 50 }, (_, i) => `agency-${i}`);
    const tasks = agencies.map((agencyId) => ({ agencyId, role: 'consultee' as const, step: 's', assigneeId: null }));
    const later = agencies.map((_, i) => ({
      kind: 'consultation' as const,
      at: new Date(Date.UTC(2027, 0, i + 1)).toISOString(),
    }));
    const deadlines = [...first.decision.deadlines, ...later];
    const asked = following(first, 'assign', { handlerId: 'h' }, { decision: { tasks, deadlines } });
    await record(db, asked);
    expect([await count('task', idOf(first)), await count('deadline', idOf(first))]).toEqual([50, 51]);
    const { rows } = await db.pool.query('select kind from deadline where dossier_id = $1 and handled_at is not null', [
      idOf(first),
    ]);
    expect(rows).toEqual([{ kind: 'response' }]);
    await record(db, following(asked, 'archive', {}, { handling: 'closed', decision: { tasks: [], deadlines: [] } }));
    expect([await count('task', idOf(first)), await count('deadline', idOf(first))]).toEqual([0, 0]);
    expect((await readDossier(db, idOf(first)))?.closedAt).toBe('2026-11-23T03:00:00.000Z');
  });

  it('a supplement supersedes the papers it replaces and keeps the others', async () => {
    const [kept, old, fresh] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
    for (const sha256 of [kept, old, fresh]) {
      await registerFile(db, { sha256, size: 1, mime: 'application/pdf', kind: 'upload', state: 'clean' });
    }
    const first = submission(parties);
    if (!first.submission) throw new Error('A submission has one');
    const part = (paper: string, sha256: string) => ({ paper, sha256, name: `${paper}.pdf` });
    await record(db, { ...first, submission: { ...first.submission, parts: [part('id', kept), part('form', old)] } });
    const again = following(first, 'resubmit', { changed: ['paper:form'], declared: {}, revision: 2 });
    await record(db, { ...again, submission: { ...first.submission, parts: [part('id', kept), part('form', fresh)] } });
    const parts = await readParts(db, idOf(first));
    expect(parts.map(({ sha256, revision, supersededAt }) => [sha256, revision, supersededAt !== null])).toEqual([
      [fresh, 2, false],
      [kept, 1, false],
      [old, 1, true],
    ]);
    expect((await readAnswers(db, idOf(first))).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('shows the desk that it is the applicant’s turn', async () => {
    const first = await submitted();
    await record(
      db,
      following(
        first,
        'askSupplement',
        { items: [], reason: 'text:r', days: 5 },
        {
          handling: 'supplementAtReception',
          decision: { tasks: [], deadlines: [], nationalStatus: 'supplementRequired' },
        },
      ),
    );
    const { rows } = await db.pool.query('select agency_id, role, step from task where dossier_id = $1', [idOf(first)]);
    expect(rows).toEqual([{ agency_id: parties.agencyId, role: 'applicant', step: 'handling.supplementAtReception' }]);
  });
});

describe('texts that no database can hold', () => {
  it.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
    ['the other half', '\udc00'],
  ])('%s is told apart from a defect', async (_, body) => {
    const first = await submitted();
    const text = textOf(body);
    const refused = following(first, 'refuse', { ground: 'x', reason: text.ref }, { recording: { texts: [text] } });
    await expect(record(db, refused)).rejects.toBeInstanceOf(UnstorableText);
    const whole = textOf('a\\u0000b \\\\ud83d 😀');
    const accepted = following(first, 'refuse', { ground: 'x', reason: whole.ref }, { recording: { texts: [whole] } });
    expect(await record(db, accepted)).toMatchObject({ outcome: 'recorded' });
    expect(Object.values((await readJournal(db, idOf(first))).at(-1)?.texts ?? {})).toEqual([whole.body]);
  });
});
