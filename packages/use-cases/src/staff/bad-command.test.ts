import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyPages,
  done,
  makeWorld,
  paid,
  standing,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';
import { advanceDossier } from './advance-dossier.ts';

let world: World;
let waiting: string;
let working: string;

beforeAll(async () => {
  world = await makeWorld();
  const { lan, minh, clerk, head, handler } = world.cast;
  waiting = await submitted(world, lan, 'certified-copy', copyPages);
  working = await paid(world, await submitted(world, minh, 'marital-status', statusPages), minh);
  await done(world, working, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, working, clerk, 'transfer');
  await done(world, working, head, 'assign', { handlerId: handler.id });
});
afterAll(() => world.close());

const commands = [
  'accept',
  'askSupplement',
  'refuse',
  'redirect',
  'assign',
  'consult',
  'answer',
  'assessFee',
  'submitForApproval',
  'apologise',
  'stop',
  'deliverAtDesk',
  'handToPost',
  'confirmPayment',
  'confirmRefund',
  'reportError',
];
const names = [
  'papersChecked',
  'originalsShown',
  'items',
  'reason',
  'days',
  'ground',
  'agencyId',
  'handlerId',
  'agencyIds',
  'question',
  'pages',
  'outcome',
  'draft',
  'newDueAt.day',
  'newDueAt.month',
  'newDueAt.year',
  '__proto__',
  'received',
];

describe('what is posted with a command', () => {
  it.each([
    ['a reason of a megabyte', { ground: 'altered', reason: 'x'.repeat(1 << 20) }, 'reason', 'tooLong'],
    ['a reason of invisible signs', { ground: 'altered', reason: '\u200b\0\ud800\n\n' }, 'reason', 'required'],
    ['a ground of another service', { ground: 'sameSexMarriage', reason: 'Có' }, 'ground', 'notInList'],
    ['two grounds', { ground: 'altered,damaged', reason: 'Có' }, 'ground', 'notInList'],
    ['no ground', { reason: 'Có' }, 'ground', 'required'],
  ])('%s is a problem at its field', async (_, raw, field, code) => {
    expect(await tried(world, waiting, world.cast.clerk, 'refuse', raw)).toMatchObject({
      problems: { [field]: { code } },
    });
  });

  it.each(['nobody', '', '__proto__', "'; drop table dossier; --"])(
    'the handler «%s» is a problem',
    async (handlerId) => {
      expect(await tried(world, working, world.cast.head, 'assign', { handlerId })).toMatchObject({
        problems: { handlerId: expect.anything() },
      });
    },
  );

  it('a handler of another ward, or somebody who is none, is a problem', async () => {
    for (const { id } of [world.cast.otherClerk, world.cast.clerk])
      expect(await tried(world, working, world.cast.head, 'assign', { handlerId: id })).toMatchObject({
        problems: { handlerId: { code: 'notInList' } },
      });
  });

  it('the own commune, one twice, or a former one cannot be asked', async () => {
    const question = 'Có đăng ký không?';
    for (const agencyIds of ['bach-mai', 'ha-noi', 'until-2025-00292', ''])
      expect(await tried(world, working, world.cast.handler, 'consult', { agencyIds, question })).toHaveProperty(
        'problems',
      );
  });

  it('anything at all is carried out, refused, or a problem at a field, and never breaks', async () => {
    const raw = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 200 }));
    const { clerk, head, handler, leader, consultee } = world.cast;
    const staff = fc.constantFrom(clerk, head, handler, leader, consultee);
    const id = fc.constantFrom('waiting', 'working');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), raw, staff, id, async (command, posted, who, which) => {
        const dossierId = which === 'waiting' ? waiting : working;
        const { version } = (await standing(world, dossierId)).dossier;
        const asked = { id: dossierId, command, raw: posted, version, intentId: randomUUID() };
        const outcome = await advanceDossier(world.deps, asked, who);
        const known = ['done', 'problems', 'refusal', 'conflict'];
        expect(outcome === null || known.some((each) => each in outcome)).toBe(true);
      }),
      { numRuns: 200, seed: 261124 },
    );
  });
});
