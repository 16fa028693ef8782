import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { dossiersOf } from '../reads/dossiers-of.ts';
import { noticesOf, unreadNotices } from '../reads/notices-of.ts';
import { peopleByNumber } from '../reads/people-by-number.ts';
import { readParties } from '../reads/read-parties.ts';
import { record } from '../record/record.ts';
import { makeParties, makeTestDatabase, type Parties, submission } from '../testing/index.ts';
import { registerPerson } from '../writes/register-person.ts';
import { savePerson } from '../writes/save-person.ts';
import { saveStaff } from '../writes/save-staff.ts';
import { accessesOf, accessesToMine, logAccess } from './access-log.ts';
import { registerFile } from './files.ts';
import { findIssuedPaper, issuedPapersOf, issuePaper, newVerifyToken } from './issued-papers.ts';
import { addNotice, markNoticeMailed, markNoticesRead } from './notices.ts';
import { givePost } from './staff-posts.ts';

let db: Database;
let drop: () => Promise<void>;
let parties: Parties;
let dossierId: string;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
  parties = await makeParties(db);
  const first = submission(parties);
  dossierId = first.decision.dossier.id;
  await record(db, first);
});
afterAll(() => drop());

describe('what the worker makes of a decision', () => {
  it('a paper exists once, though its job runs twice', async () => {
    const sha256 = 'f'.repeat(64);
    await registerFile(db, { sha256, size: 1, mime: 'application/pdf', kind: 'issued', state: 'clean' });
    const paper = { dossierId, seq: 1, kind: 'form01', sha256, title: 'Giấy tiếp nhận', number: null };
    const papers = await Promise.all(
      Array.from({ length: 10 }, () => issuePaper(db, { ...paper, verifyToken: newVerifyToken() })),
    );
    expect(new Set(papers.map(({ id }) => id)).size).toBe(1);
    expect(await issuedPapersOf(db, dossierId)).toEqual([papers[0]]);
    expect(await findIssuedPaper(db, papers[0]?.verifyToken ?? '')).toEqual(papers[0]);
    expect(await findIssuedPaper(db, 'x\0')).toBeNull();
  });

  it('a notice reaches its person once, and is read and mailed once', async () => {
    const wanted = { dossierId, seq: 1, personId: parties.ownerId, kind: 'submitted' as const };
    const [one, ...same] = await Promise.all(Array.from({ length: 10 }, () => addNotice(db, wanted)));
    if (!one) throw new Error('Ten were asked for');
    expect(same).toEqual(Array(9).fill(one));
    await markNoticeMailed(db, one.id);
    expect(await unreadNotices(db, parties.ownerId)).toBe(1);
    await markNoticesRead(db, parties.ownerId, dossierId);
    expect(await unreadNotices(db, parties.ownerId)).toBe(0);
    const [read, ...others] = await noticesOf(db, parties.ownerId);
    expect([read?.readAt !== null, read?.mailedAt !== null, others]).toEqual([true, true, []]);
  });
});

describe('a person', () => {
  it('who signs in for the first time in ten tabs at once is one person', async () => {
    const unknown = { personalId: null, birthDate: null, sex: null, phone: null, email: null, communeCode: null };
    const person = { subject: 'new-one', fullName: 'Trần Văn Minh', addressDetail: null, ...unknown };
    const saved = await Promise.all(Array.from({ length: 10 }, () => savePerson(db, person)));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(await savePerson(db, { ...person, phone: '0900000099' })).toEqual({ ...saved[0], phone: '0900000099' });
    const clerks = await Promise.all(Array.from({ length: 10 }, () => saveStaff(db, { subject: 's', fullName: 'x' })));
    expect(new Set(clerks).size).toBe(1);
    const post = { staffId: clerks[0] ?? '', agencyId: parties.agencyId, role: 'handler' as const };
    await Promise.all(Array.from({ length: 10 }, () => givePost(db, { ...post, from: '2026-01-01', to: null })));
  });

  it('whom fifty counters register at once is one person', async () => {
    const card = { personalId: '001155000013', fullName: 'Lê Thị Hòa', birthDate: '1955-11-02' };
    await Promise.all(Array.from({ length: 50 }, () => registerPerson(db, card)));
    expect(await peopleByNumber(db, card.personalId)).toMatchObject([{ ...card, subject: null }]);
  });
});

describe('a dossier', () => {
  it('is listed for its owner, and for nobody else', async () => {
    expect(await dossiersOf(db, parties.ownerId)).toMatchObject([
      { id: dossierId, ownerName: 'Nguyễn Thị Lan', handling: 'registered' },
    ]);
    expect(await dossiersOf(db, (await makeParties(db)).ownerId)).toEqual([]);
  });

  it('goes on without its people once they are erased', async () => {
    const gone = await makeParties(db);
    const first = submission(gone);
    await record(db, first);
    await db.prisma.person.delete({ where: { id: gone.ownerId } });
    expect(await readParties(db, first.decision.dossier.id)).toMatchObject({
      owner: null,
      receivingAgency: { id: gone.agencyId },
    });
    expect(await readParties(db, 'nothing')).toBeNull();
  });

  it('remembers who opened it', async () => {
    await logAccess(db, { dossierId, actorId: parties.ownerId, actorRole: 'applicant', agencyId: null, what: 'paper' });
    expect(await accessesToMine(db, parties.ownerId)).toMatchObject([{ dossierId, what: 'paper' }]);
    expect(await accessesToMine(db, 'nobody')).toEqual([]);
    expect(await accessesOf(db, dossierId)).toMatchObject([{ actorName: 'Nguyễn Thị Lan', actorRole: 'applicant' }]);
  });
});
