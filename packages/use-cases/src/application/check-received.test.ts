import { randomUUID } from 'node:crypto';
import { openScanner, startClamd } from '@mot-cua/gateways';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../deps.ts';
import { downloadPart } from '../papers/download-part.ts';
import { fillIn, makeWorld, smallPdf, statusPages, type World } from '../testing/index.ts';
import { attachPaper } from './attach-paper.ts';
import { checkReceived } from './check-received.ts';
import { readApplication } from './read-application.ts';
import { removePaper } from './remove-paper.ts';
import { submitApplication } from './submit-application.ts';

let world: World;
let draftId: string;

const divorced = { ...statusPages, history: { maritalHistory: 'divorced', livedElsewhere: 'no' } };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.deps.db.pool.query('delete from draft');
  draftId = await fillIn(world, world.cast.lan, 'marital-status', divorced);
});

const withScanner = (clamd: string): Deps => ({ ...world.deps, scanner: openScanner({ clamd, milliseconds: 2000 }) });
const nobodyThere = '127.0.0.1:9';
const attach = (deps: Deps, name = 'bản án.pdf', bytes: Uint8Array = smallPdf(name)) =>
  attachPaper(deps, { draftId, paper: 'divorceJudgment', file: { name, bytes } }, world.cast.lan);
const paper = async () =>
  (await readApplication(world.deps, { draftId }, world.cast.lan))?.papers.find(
    ({ paper: { name } }) => name === 'divorceJudgment',
  );
const submit = () => submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, world.cast.lan);
const due = () => world.deps.db.pool.query('update received_file set next_try_at = now()');

describe('a file whose scanner is down', () => {
  it('waits unopened, holds the sending back, and is a paper once it has been scanned', async () => {
    expect(await attach(withScanner(nobodyThere))).toEqual({ waiting: 'bản án.pdf' });
    expect(await paper()).toMatchObject({ parts: [], received: [{ delay: 'scannerDown', refusal: null, tries: 0 }] });
    const [waiting] = (await paper())?.received ?? [];
    expect(await downloadPart(world.deps, { partId: waiting?.id ?? '' }, world.cast.lan)).toBeNull();
    expect(await submit()).toEqual({ missing: { pages: [], papers: ['divorceJudgment'] } });

    expect(await checkReceived(withScanner(nobodyThere))).toEqual({ accepted: 0, refused: 0, putOff: 1 });
    expect(await paper()).toMatchObject({ parts: [], received: [{ tries: 1 }] });
    expect(await checkReceived(world.deps)).toEqual({ accepted: 0, refused: 0, putOff: 0 });

    const clamd = await startClamd();
    await due();
    expect(await checkReceived(withScanner(clamd.address))).toEqual({ accepted: 1, refused: 0, putOff: 0 });
    expect(clamd.scanned()).toBe(1);
    await clamd.stop();
    const [part] = (await paper())?.parts ?? [];
    expect(await paper()).toMatchObject({ parts: [{ name: 'bản án.pdf' }], received: [] });
    expect(await downloadPart(world.deps, { partId: part?.id ?? '' }, world.cast.lan)).not.toBeNull();
    expect(await submit()).toEqual({ dossierId: draftId });
  });

  it('holds the sending back even beside a paper that is good', async () => {
    await attach(world.deps, 'tốt.pdf');
    await attach(withScanner(nobodyThere), 'chờ.pdf');
    expect(await submit()).toEqual({ beingChecked: ['divorceJudgment'] });
  });

  it('is refused with a reason when malware is found in the end, and its bytes are gone', async () => {
    await attach(withScanner(nobodyThere), 'xấu.pdf', smallPdf('EVIL'));
    const clamd = await startClamd({ signatures: ['EVIL'] });
    expect(await checkReceived(withScanner(clamd.address))).toEqual({ accepted: 0, refused: 1, putOff: 0 });
    await clamd.stop();
    expect(await paper()).toMatchObject({ parts: [], received: [{ name: 'xấu.pdf', refusal: 'infected' }] });
    const { rows } = await world.deps.db.pool.query('select bytes from received_file');
    expect(rows).toEqual([{ bytes: null }]);
  });

  it.each([
    ['cut off in its answer', (answer: string) => answer.slice(0, 5)],
    ['talking of something else', () => '500 error'],
  ])('waits as well when the scanner is %s', async (_what, says) => {
    const clamd = await startClamd({ fault: (answer, socket) => void socket.end(says(answer)) });
    expect(await attach(withScanner(clamd.address))).toHaveProperty('waiting');
    await clamd.stop();
  });

  it('is seen and taken out by its owner only', async () => {
    await attach(withScanner(nobodyThere));
    const partId = (await paper())?.received[0]?.id ?? '';
    expect(await removePaper(world.deps, { partId }, world.cast.minh)).toBe(false);
    expect(await removePaper(world.deps, { partId }, { ...world.cast.lan, assurance: 1 })).toBe(false);
    expect(await removePaper(world.deps, { partId }, world.cast.lan)).toBe(true);
    expect((await paper())?.received).toEqual([]);
  });

  it('is one of ten at most', async () => {
    const deps = withScanner(nobodyThere);
    for (let number = 0; number < 10; number += 1) await attach(deps, `${number}.pdf`);
    expect(await attach(deps, '11.pdf')).toEqual({ rejected: 'tooManyWaiting' });
  });

  it('is checked once, however many workers there are', async () => {
    const clamd = await startClamd();
    for (let number = 0; number < 6; number += 1) await attach(withScanner(nobodyThere), `${number}.pdf`);
    const workers = await Promise.all(Array.from({ length: 3 }, () => checkReceived(withScanner(clamd.address))));
    expect(workers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(6);
    expect(clamd.scanned()).toBe(6);
    await clamd.stop();
  });
});

it('with a scanner set, every file that is taken has gone through it', async () => {
  const clamd = await startClamd();
  for (let number = 0; number < 3; number += 1) await attach(withScanner(clamd.address), `${number}.pdf`);
  expect((await paper())?.parts).toHaveLength(3);
  expect(clamd.scanned()).toBe(3);
  await clamd.stop();
});
