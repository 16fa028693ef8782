import { createHash, verify, X509Certificate } from 'node:crypto';
import { certificatesOf, endCertificate, issuedPapersOf, signedApprovalOf } from '@mot-cua/db';
import { certificateNames } from '@mot-cua/locales';
import {
  awaitedKey,
  type Deps,
  readAwaited,
  releaseSignatures,
  sendReleaseCode,
  takeCertificate,
  verifyFile,
} from '@mot-cua/use-cases';
import {
  done,
  type KeysElsewhere,
  keysElsewhere,
  makeWorld,
  paid,
  standing,
  statusPages,
  submitted,
  tried,
  type World,
} from '@mot-cua/use-cases/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signResult } from '../jobs/sign-result.ts';
import { drain } from '../test/in-process-worker.ts';

/** One value of DER and what stands in it: an oracle that shares nothing with the house's reader. */
function values(der: Buffer): { whole: Buffer; inside: Buffer }[] {
  const found: { whole: Buffer; inside: Buffer }[] = [];
  for (let at = 0; at < der.length && der.readUInt8(at) !== 0; ) {
    const first = der.readUInt8(at + 1);
    const digits = first < 128 ? 0 : first - 128;
    const length = digits === 0 ? first : der.readUIntBE(at + 2, digits);
    const begin = at + 2 + digits;
    found.push({ whole: der.subarray(at, begin + length), inside: der.subarray(begin, begin + length) });
    at = begin + length;
  }
  return found;
}

const part = (der: Buffer, ...path: readonly number[]): { whole: Buffer; inside: Buffer } => {
  const [step = 0, ...others] = path;
  const found = values(der)[step];
  if (!found) throw new Error(`no part ${step}`);
  return others.length > 0 ? part(found.inside, ...others) : found;
};

/** Certificate, signed attributes and value of the one signer (RFC 5652 §5). */
function bareCms(der: Buffer) {
  const signedData = part(der, 0, 1, 0).inside;
  const signer = part(signedData, 4, 0).inside;
  const attributes = Buffer.from(part(signer, 3).whole);
  attributes.writeUInt8(0x31, 0);
  return { certificate: part(signedData, 3, 0).whole, attributes, signature: part(signer, 5).inside };
}

let world: World;
let deps: Deps;
let keys: KeysElsewhere;

beforeAll(async () => {
  world = await makeWorld();
  keys = await keysElsewhere(world, ['Hoàng Minh Đức', 'Lý Thị Ngọc']);
  deps = keys.deps;
});
afterEach(() => keys.service.turn('awake'));
afterAll(async () => {
  await keys.close();
  await world.close();
});

const take = (account: string, staff = world.cast.leader) =>
  takeCertificate(deps, { account }, staff, certificateNames);

async function toApprove(): Promise<string> {
  const { lan, clerk, head, handler } = world.cast;
  const id = await paid(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Xác nhận.' });
  return id;
}

async function approved(): Promise<{ id: string; seq: number; key: string }> {
  const id = await toApprove();
  const { version: seq } = await done(world, id, world.cast.leader, 'approve');
  await drain(deps);
  return { id, seq, key: awaitedKey({ dossierId: id, seq }) };
}

const nowIn = async () => (await standing(world, await toApproveOnce())).now;
let some: string | null = null;
async function toApproveOnce(): Promise<string> {
  some ??= await toApprove();
  return some;
}

async function group(staff = world.cast.leader) {
  const [first] = (await readAwaited(deps, await nowIn(), staff)) ?? [];
  return first;
}

async function release(
  chosen: string[],
  changes: Partial<{ pin: string; code: string }> = {},
  staff = world.cast.leader,
) {
  const waiting = await group();
  const now = await nowIn();
  const certificateId = waiting?.certificate.id ?? '';
  await sendReleaseCode(deps, { certificateId, now }, world.cast.leader);
  const code = await keys.service.codeOf(waiting?.certificate.credential ?? '');
  return releaseSignatures(deps, { certificateId, chosen, pin: keys.pin, code, now, ...changes }, staff);
}

const bytesOf = async (sha256: string | null | undefined) => (await deps.files.get(sha256 ?? '')) ?? new Uint8Array();

const issuedOf = async (id: string) => {
  await done(world, id, world.cast.documentClerk, 'issue');
  await drain(deps);
  const paper = (await issuedPapersOf(deps.db, id)).find(({ kind }) => kind === 'result');
  return bytesOf(paper?.sha256);
};

describe('a leader whose key a service keeps', () => {
  it('approves nothing before they took their certificate; an account of somebody else is not theirs', async () => {
    const id = await toApprove();
    expect(await tried(world, id, world.cast.leader, 'approve')).toEqual({
      refusal: { code: 'certificateMissing', command: 'approve' },
    });
    expect(await take('nobody')).toEqual({ trouble: 'noneFits' });
    expect(await take('Lý Thị Ngọc')).toEqual({ trouble: 'noneFits' });
    expect(await takeCertificate(deps, { account: 'x' }, world.cast.clerk, certificateNames)).toBeNull();
    await keys.service.turn('silent');
    expect(await take('Hoàng Minh Đức')).toEqual({ trouble: 'unreachable' });
    await keys.service.turn('awake');
    expect(await take('Hoàng Minh Đức')).toEqual({ taken: 1 });
    expect(await take('Hoàng Minh Đức')).toEqual({ taken: 0 });
    const distrusting = { ...deps, authority: { ...deps.authority, personalAuthorities: [] } };
    expect(
      await takeCertificate(distrusting, { account: 'Lý Thị Ngọc' }, world.cast.otherHandler, certificateNames),
    ).toEqual({ trouble: 'noneFits' });
  });

  it('signs nothing by approving: the worker waits, the clerk cannot issue, and the release lets both go on', async () => {
    const { id, seq, key } = await approved();
    expect(await signedApprovalOf(deps.db, { dossierId: id, seq })).toMatchObject({ sha256: null });
    await signResult(deps, { dossierId: id, seq, params: {} });
    expect(await signedApprovalOf(deps.db, { dossierId: id, seq })).toMatchObject({ sha256: null });
    expect(await tried(world, id, world.cast.documentClerk, 'issue')).toEqual({
      refusal: { code: 'signatureAwaited', command: 'issue' },
    });
    expect((await group())?.items).toMatchObject([{ dossierId: id, seq }]);
    expect(await release([key])).toEqual({ released: 1, left: 0 });
    expect(await group()).toBeUndefined();
    await drain(deps);
    const whole = await issuedOf(id);
    const { seal } = await verifyFile(deps, whole);
    expect(seal).toMatchObject({
      ...{ verdict: 'valid', signer: 'UBND phường Bạch Mai (DEMO)' },
      approval: { signer: 'Hoàng Minh Đức (DEMO)', agency: 'UBND phường Bạch Mai (DEMO)' },
    });
    const flipped = Uint8Array.from(whole, (byte, place) => (place === 900 ? byte ^ 1 : byte));
    expect((await verifyFile(deps, flipped)).seal.verdict).not.toBe('valid');
    const elsewhere = { ...deps, authority: { ...deps.authority, personalAuthorities: [] } };
    expect((await verifyFile(elsewhere, whole)).seal.verdict).toBe('wrongApproval');
  });

  it('is signed so that the bare parts of the signature say the same', async () => {
    const { id, seq, key } = await approved();
    await release([key]);
    await drain(deps);
    const signed = await signedApprovalOf(deps.db, { dossierId: id, seq });
    const pdf = Buffer.from(await bytesOf(signed?.sha256));
    const [, ...range] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(pdf.toString('latin1')) ?? [];
    const [start = 0, gap = 0, resume = 0, rest = 0] = range.map(Number);
    const content = Buffer.concat([pdf.subarray(start, gap), pdf.subarray(resume, resume + rest)]);
    const cms = bareCms(Buffer.from(pdf.toString('latin1', gap + 1, resume - 1), 'hex'));
    const digest = createHash('sha256').update(content).digest();
    const own = new X509Certificate(cms.certificate);
    expect(own.verify(new X509Certificate(keys.service.authority).publicKey)).toBe(true);
    expect(cms.attributes.includes(digest)).toBe(true);
    expect(verify('sha256', cms.attributes, own.publicKey, cms.signature)).toBe(true);
    cms.attributes.writeUInt8(digest.readUInt8(0) ^ 1, cms.attributes.indexOf(digest));
    expect(verify('sha256', cms.attributes, own.publicKey, cms.signature)).toBe(false);
  });

  it('releases many with one code, each by itself; twice is once', async () => {
    const three = [await approved(), await approved(), await approved()];
    const all = three.map(({ key }) => key);
    expect(await release(all.slice(0, 2))).toEqual({ released: 2, left: 0 });
    expect(await release(all)).toEqual({ released: 1, left: 2 });
    expect(await release(all)).toEqual({ released: 0, left: 3 });
    await drain(deps);
    for (const { id } of three) expect((await verifyFile(deps, await issuedOf(id))).seal.verdict).toBe('valid');
  });

  it('loses nothing when it does not work: each time it waits as before', async () => {
    const { id, key } = await approved();
    const still = async () => (await group())?.items.map(({ dossierId }) => dossierId);
    expect(await release([])).toEqual({ problem: 'noneChosen' });
    expect(await release([key], { pin: '' })).toEqual({ problem: 'pinMissing' });
    expect(await release([key], { code: '' })).toEqual({ problem: 'codeMissing' });
    expect(await release([key], { pin: '0' })).toEqual({ problem: 'wrongPin' });
    expect(await release([key], { code: '0' })).toEqual({ problem: 'wrongCode' });
    await keys.service.turn('otherHash');
    expect(await release([key])).toEqual({ problem: 'otherHash' });
    await keys.service.turn('expiring');
    expect(await release([key])).toEqual({ problem: 'expired' });
    await keys.service.turn('silent');
    expect(await release([key], { code: '1' })).toEqual({ problem: 'unreachable' });
    await keys.service.turn('awake');
    await drain(deps);
    expect(await still()).toEqual([id]);
    expect(await release([key], {}, world.cast.otherHandler)).toEqual({ released: 0, left: 1 });
    expect(await still()).toEqual([id]);
    expect(await release([key])).toEqual({ released: 1, left: 0 });
  });

  it('whose certificate ended signs with the next what still waits', async () => {
    const { id, key, seq } = await approved();
    const before = await group();
    const ending = { id: before?.certificate.id ?? '', from: await nowIn(), reason: 'Mất thiết bị.' };
    expect(await endCertificate(deps.db, ending, world.cast.admin.id)).toBe(true);
    expect((await group())?.signs).toBe(false);
    expect(await release([key])).toEqual({ problem: 'certificateEnded' });
    expect(await take('Hoàng Minh Đức')).toEqual({ taken: 0 });
    await keys.service.disable(before?.certificate.credential ?? '');
    expect(await take('Hoàng Minh Đức')).toEqual({ taken: 1 });
    await drain(deps);
    const after = await group();
    expect(after).toMatchObject({ signs: true, items: [{ dossierId: id }] });
    expect(after?.certificate.serial).not.toBe(before?.certificate.serial);
    expect(await release([key])).toEqual({ released: 1, left: 0 });
    await drain(deps);
    expect(await signedApprovalOf(deps.db, { dossierId: id, seq })).toMatchObject({ sha256: expect.any(String) });
    expect((await verifyFile(deps, await issuedOf(id))).seal.verdict).toBe('valid');
    expect((await certificatesOf(deps.db, world.cast.leader.id)).map(({ uses }) => uses > 0)).toEqual([true, true]);
  });
});
