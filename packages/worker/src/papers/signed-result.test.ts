import { approvalBehind, certificatesOf, endCertificate, issuedPapersOf, signedApprovalOf } from '@mot-cua/db';
import { readMyDossier, verifyFile, verifyResult } from '@mot-cua/use-cases';
import { done, makeWorld, paid, standing, statusPages, submitted, tried, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signResult } from '../jobs/sign-result.ts';
import { drain } from '../test/in-process-worker.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

async function toApprove(): Promise<string> {
  const { lan, clerk, head, handler } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

async function approved(): Promise<{ id: string; seq: number }> {
  const id = await toApprove();
  const { version } = await done(world, id, world.cast.leader, 'approve');
  return { id, seq: version };
}

const bytesOf = async (sha256: string | null | undefined) =>
  (await world.deps.files.get(sha256 ?? '')) ?? new Uint8Array();

describe('a result', () => {
  it('is signed when it is approved, issued as it was signed, and names both who signed and who sealed', async () => {
    const { id, seq } = await approved();
    await drain(world.deps);
    const signed = await signedApprovalOf(world.deps.db, { dossierId: id, seq });
    const draft = await bytesOf(signed?.sha256);
    expect((await verifyFile(world.deps, draft)).seal.verdict).toBe('notIssued');
    expect(await verifyResult(world.deps, { token: signed?.verifyToken ?? '' })).toBeNull();
    await done(world, id, world.cast.documentClerk, 'issue');
    await drain(world.deps);
    const result = (await issuedPapersOf(world.deps.db, id)).find(({ kind }) => kind === 'result');
    const whole = await bytesOf(result?.sha256);
    expect(Buffer.compare(whole.subarray(0, draft.length), draft)).toBe(0);
    const { seal } = await verifyFile(world.deps, whole);
    expect(seal).toMatchObject({
      verdict: 'valid',
      signer: 'UBND phường Bạch Mai (DEMO)',
      approval: {
        signer: 'Hoàng Minh Đức (DEMO)',
        position: 'Lãnh đạo phê duyệt',
        agency: 'UBND phường Bạch Mai (DEMO)',
        personId: world.cast.leader.id,
      },
    });
    expect((await readMyDossier(world.deps, { id }, world.cast.lan))?.result?.sealed).toEqual(seal);
  });

  it('is signed the same by a job that was cut off, and once by two at the same time', async () => {
    const { id, seq } = await approved();
    const job = { dossierId: id, seq, params: {} };
    const cut = { ...world.deps, files: { ...world.deps.files, put: () => Promise.reject(new Error('cut off')) } };
    await expect(signResult(cut, job)).rejects.toThrow('cut off');
    const begun = await signedApprovalOf(world.deps.db, { dossierId: id, seq });
    expect(begun).toMatchObject({ sha256: null, verifyToken: expect.any(String) });
    await Promise.all([signResult(world.deps, job), signResult(world.deps, job)]);
    const after = await signedApprovalOf(world.deps.db, { dossierId: id, seq });
    expect(after).toEqual({ ...begun, sha256: expect.any(String) });
    await drain(world.deps);
    await done(world, id, world.cast.documentClerk, 'issue');
    await drain(world.deps);
    await drain(world.deps);
    const results = (await issuedPapersOf(world.deps.db, id)).filter(({ kind }) => kind === 'result');
    expect(results.map(({ verifyToken }) => verifyToken)).toEqual([begun?.verifyToken]);
  });

  it('is not taken for approved when the register says that somebody else signed it', async () => {
    const { id } = await approved();
    await drain(world.deps);
    await done(world, id, world.cast.documentClerk, 'issue');
    await drain(world.deps);
    const [result] = (await issuedPapersOf(world.deps.db, id)).filter(({ kind }) => kind === 'result');
    const token = result?.verifyToken ?? '';
    expect((await verifyResult(world.deps, { token }))?.seal.verdict).toBe('valid');
    const { pool } = world.deps.db;
    const serial = (await approvalBehind(world.deps.db, token))?.certificate.serial;
    await pool.query(`update personal_certificate set serial = 'AA' where serial = $1`, [serial]);
    expect((await verifyResult(world.deps, { token }))?.seal.verdict).toBe('wrongApproval');
    await pool.query(`update personal_certificate set serial = $1 where serial = 'AA'`, [serial]);
    const bytes = await bytesOf(result?.sha256);
    const forged = Uint8Array.from(bytes, (byte, place) => (place === 900 ? byte ^ 1 : byte));
    expect((await verifyFile(world.deps, forged)).seal.verdict).toBe('altered');
  });
});

describe('a leader whose certificate has ended', () => {
  it('is told so and approves nothing; what was signed before stays valid', async () => {
    const { leader } = world.cast;
    const before = await approved();
    await drain(world.deps);
    await done(world, before.id, world.cast.documentClerk, 'issue');
    await drain(world.deps);
    const waiting = await toApprove();
    await world.clock.set('2026-03-02', '15:00');
    const [own] = await certificatesOf(world.deps.db, leader.id);
    const ending = { id: own?.id ?? '', from: '2026-03-02T08:00:00.000Z', reason: 'Mất thiết bị.' };
    expect(own).toMatchObject({ uses: 4, fullName: 'Hoàng Minh Đức', endedAt: null });
    expect(await endCertificate(world.deps.db, ending, world.cast.admin.id)).toBe(true);
    await world.clock.set('2026-03-02', '15:05');
    expect(await tried(world, waiting, leader, 'approve')).toEqual({
      refusal: { code: 'certificateMissing', command: 'approve' },
    });
    expect((await standing(world, waiting)).dossier.facts.approverId).toBeNull();
    const [result] = (await issuedPapersOf(world.deps.db, before.id)).filter(({ kind }) => kind === 'result');
    expect((await verifyResult(world.deps, { token: result?.verifyToken ?? '' }))?.seal.verdict).toBe('valid');
  });
});
