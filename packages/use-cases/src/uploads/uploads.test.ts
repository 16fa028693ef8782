import { sweep } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readApplication } from '../application/read-application.ts';
import { saveAnswers } from '../application/save-answers.ts';
import { fillIn, makeWorld, smallPdf, statusPages, type World } from '../testing/index.ts';
import { beginUpload } from './begin-upload.ts';
import { cancelUpload, continueUpload, readUpload } from './see-to-upload.ts';
import { doneWithUploads, readUploaded } from './uploaded-files.ts';

let world: World;
let draftId: string;
const paper = 'divorceJudgment';
const bytes = smallPdf('bản án');

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', statusPages);
  const revision = (await readApplication(world.deps, { draftId }, world.cast.lan))?.revision ?? 0;
  const raw = { maritalHistory: 'divorced', livedElsewhere: 'no' };
  await saveAnswers(world.deps, { draftId, page: 'history', raw, revision }, world.cast.lan);
});

const begin = (asked: Partial<{ name: string; size: number; paper: string }> = {}, who = world.cast.lan) =>
  beginUpload(world.deps, { draftId, paper, name: 'bản án.pdf', size: bytes.length, ...asked }, who);
async function begun(): Promise<string> {
  const upload = await begin();
  if (!upload || !('uploadId' in upload)) throw new Error('not begun');
  return upload.uploadId;
}
const put = (uploadId: string, offset: number, part: Uint8Array, who = world.cast.lan) =>
  continueUpload(world.deps, { uploadId, offset, bytes: part }, who);
const whole = (ids: string[]) => readUploaded(world.deps, { draftId, paper, ids }, world.cast.lan);
const kept = async () => Number((await world.deps.db.pool.query('select count(*) from upload_part')).rows[0].count);

it('a file comes in parts, each where the last one ended, and is read as one', async () => {
  const id = await begun();
  expect(await put(id, 0, bytes.subarray(0, 100))).toEqual({ taken: true, received: 100 });
  expect(await put(id, 0, bytes.subarray(0, 100))).toEqual({ taken: false, received: 100 });
  expect(await put(id, 300, bytes.subarray(300))).toEqual({ taken: false, received: 100 });
  expect(await whole([id])).toEqual([]);
  expect(await put(id, 100, bytes.subarray(100))).toEqual({ taken: true, received: bytes.length });
  const [file] = (await whole([id, 'x', id])) ?? [];
  expect(Buffer.from(bytes).equals(file?.bytes ?? Buffer.alloc(0))).toBe(true);
  await doneWithUploads(world.deps, file ? [file] : []);
  expect(await whole([id])).toEqual([]);
  expect(await kept()).toBe(0);
});

it('of the same part sent ten times at once, one is taken', async () => {
  const id = await begun();
  const sent = await Promise.all(Array.from({ length: 10 }, () => put(id, 0, bytes.subarray(0, 50))));
  expect(sent.filter((each) => each?.taken)).toHaveLength(1);
  expect((await readUpload(world.deps, { uploadId: id }, world.cast.lan))?.received).toBe(50);
});

it('no more comes than was said, and nothing that is no part', async () => {
  const id = await begun();
  const long = new Uint8Array(bytes.length + 1);
  expect(await put(id, 0, long)).toEqual({ taken: false, received: 0 });
  expect(await put(id, 0, new Uint8Array(0))).toEqual({ taken: false, received: 0 });
  for (const offset of [Number.NaN, -1, 0.5, 2 ** 60]) {
    expect(await put(id, offset, bytes.subarray(0, 10))).toEqual({ taken: false, received: 0 });
  }
});

it('what is too large, empty or one too many is refused before it is sent', async () => {
  expect(await begin({ size: 10 * 1024 * 1024 + 1 })).toEqual({ rejected: 'tooLarge' });
  for (const size of [0, -5, Number.NaN, 1.5]) expect(await begin({ size })).toEqual({ rejected: 'empty' });
  expect(await begin({ paper: 'nothing' })).toBeNull();
  for (let turn = 0; turn < 10; turn += 1) await begun();
  expect(await begin()).toEqual({ rejected: 'tooManyWaiting' });
});

it('it is nobody else’s business', async () => {
  const id = await begun();
  expect(await begin({}, world.cast.minh)).toBeNull();
  expect(await put(id, 0, bytes, world.cast.minh)).toBeNull();
  expect(await readUpload(world.deps, { uploadId: id }, world.cast.minh)).toBeNull();
  expect(await cancelUpload(world.deps, { uploadId: id }, world.cast.minh)).toBe(false);
  expect(await readUploaded(world.deps, { draftId, paper, ids: [id] }, world.cast.minh)).toBeNull();
  expect(await cancelUpload(world.deps, { uploadId: id }, world.cast.lan)).toBe(true);
  expect(await put(id, 0, bytes)).toBeNull();
});

it('what never became whole is swept after a day, a file of today is not', async () => {
  const old = await begun();
  await put(old, 0, bytes.subarray(0, 10));
  await world.deps.db.pool.query(`update upload set touched_at = now() - interval '25 hours'`);
  const fresh = await begun();
  await sweep(world.deps.db);
  expect(await readUpload(world.deps, { uploadId: old }, world.cast.lan)).toBeNull();
  expect(await readUpload(world.deps, { uploadId: fresh }, world.cast.lan)).not.toBeNull();
  expect(await kept()).toBe(0);
});
