import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citizen } from '../actors.ts';
import { done, makeWorld, standing, submitted, type World } from '../testing/index.ts';
import { readDossier } from './read-dossier.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const reported = (citizen: Citizen, sender: string): Promise<string> =>
  submitted(world, citizen, 'spam-report', {
    message: {
      kind: 'sms',
      sender,
      'receivedOn.day': '1',
      'receivedOn.month': '3',
      'receivedOn.year': '2026',
      receivedAt: 'morning',
      content: 'Vay tiền nhanh',
      frequency: 'daily',
      labelled: 'no',
    },
    consent: { consented: 'no', optedOut: 'no', doNotCall: 'yes' },
    reporter: { receivingNumber: '0912345678', email: 'lan@example.vn', nameHidden: 'no' },
  });

const accept = (id: string) =>
  done(world, id, world.cast.reportClerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });

/** The reports that the clerk is offered for this one to join. */
const alikeOf = async (id: string): Promise<string[] | undefined> =>
  (await readDossier(world.deps, { id }, world.cast.reportClerk))?.similar.map((report) => report.id);

describe('a report of spam on the desk', () => {
  it('may join one about the same sender that is in hand, and no other', async () => {
    const { lan, minh, reportClerk } = world.cast;
    const [first, unseen, other] = [
      await reported(lan, '0281234567'),
      await reported(lan, '0281234567'),
      await reported(lan, '0287654321'),
    ];
    await accept(first);
    await accept(other);
    const id = await reported(minh, '0281234567');
    expect(await alikeOf(id)).toEqual([first]);
    await done(world, id, reportClerk, 'join', { leadId: first });
    expect((await standing(world, id)).dossier.facts.leadId).toBe(first);
    expect(await alikeOf(unseen)).toEqual([first]);
  });

  it('is alone where nobody told of its sender', async () => {
    expect(await alikeOf(await reported(world.cast.minh, '0280000000'))).toEqual([]);
  });
});
