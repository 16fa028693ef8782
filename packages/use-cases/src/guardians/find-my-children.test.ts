import { randomUUID } from 'node:crypto';
import { peopleByNumber } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readActing } from '../acting/read-acting.ts';
import { attachPaper } from '../application/attach-paper.ts';
import { submitApplication } from '../application/submit-application.ts';
import { linkId } from '../chain/link-id.ts';
import { openLink } from '../chain/open-link.ts';
import { actOnMyDossier } from '../my-dossier/act-on-my-dossier.ts';
import { revokeResult } from '../revocation/revoke-result.ts';
import { done, fillIn, makeWorld, resultPrepared, smallPdf, standing, type World } from '../testing/index.ts';
import { findMyChildren } from './find-my-children.ts';
import { noteGuardian } from './note-guardian.ts';
import { endGuardian } from './see-to-guardians.ts';

let world: World;
let birth: string;

const pages = {
  child: {
    ...{
      childName: 'Trần Bảo An',
      'childBirthDate.day': '20',
      'childBirthDate.month': '2',
      'childBirthDate.year': '2026',
    },
    ...{ childSex: 'female', birthPlace: 'Bệnh viện Minh Họa', ethnicity: 'Kinh', nationality: 'Việt Nam' },
    ...{ homeTown: 'Hà Nội', proof: 'clinic', late: 'no' },
  },
  parents: {
    ...{ parents: 'married', motherName: 'Nguyễn Thị Lan', motherId: '001190000011' },
    ...{ fatherName: 'TRẦN VĂN MINH', fatherId: '001090000012' },
  },
  residence: {
    ...{ commune: 'bach-mai', residenceAddress: '12 phố Bạch Mai', householdHead: 'Trần Văn Minh' },
    ...{ headRelation: 'child', ownHome: 'yes' },
  },
  insurance: { clinic: 'Trạm y tế phường', cardAddress: '12 phố Bạch Mai' },
  requester: { relation: 'mother', phone: '0912345678', email: 'lan@example.vn' },
};

/** The birth is registered as a link of the chain, its certificate given. */
async function registered(): Promise<string> {
  const { lan, clerk, handler, leader, documentClerk } = world.cast;
  const draftId = await fillIn(world, lan, 'birth-chain', pages);
  for (const paper of ['clinicCertificate', 'marriageCertificate'])
    await attachPaper(world.deps, { draftId, paper, file: { name: `${paper}.pdf`, bytes: smallPdf(paper) } }, lan);
  const sent = await submitApplication(world.deps, { draftId, intentId: randomUUID(), declared: true }, lan);
  expect(sent).toEqual({ dossierId: draftId });
  await done(world, draftId, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, draftId, clerk, 'transfer');
  await openLink(world.deps, { dossierId: draftId, link: 'birth' });
  const id = linkId(draftId, 'birth');
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Đăng ký khai sinh.' });
  const { version } = (await standing(world, id)).dossier;
  await actOnMyDossier(world.deps, { id, command: 'confirmDraft', raw: {}, version, intentId: randomUUID() }, lan);
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  expect(await find()).toEqual({ found: 0 });
  await resultPrepared(world, id);
  return id;
}

const find = (citizen = world.cast.lan) => findMyChildren(world.deps, citizen);
const held = async (citizen = world.cast.lan) => (await readActing(world.deps, citizen))?.held ?? [];

beforeAll(async () => {
  world = await makeWorld();
  await world.clock.set('2026-03-02', '09:00');
  birth = await registered();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '17:00');
  await world.deps.db.pool.query('delete from mandate');
});

it('of a birth that was registered here, the house knows whose child it is: both parents act for it', async () => {
  expect(await held()).toEqual([]);
  expect(await find()).toEqual({ found: 1 });
  expect(await find()).toEqual({ found: 1 });
  expect(await find(world.cast.minh)).toEqual({ found: 1 });
  const [mothers, fathers] = [await held(), await held(world.cast.minh)];
  expect(mothers).toMatchObject([
    {
      ...{ principalName: 'Trần Bảo An', standing: 'inForce', validTo: '2044-02-19' },
      guardianship: {
        relation: 'mother',
        paper: 'birthCertificate',
        atCounter: false,
        agencyNameVi: 'Phường Bạch Mai',
      },
    },
  ]);
  expect(mothers[0]?.guardianship?.document).toContain('/GKS');
  expect(fathers).toMatchObject([{ principalName: 'Trần Bảo An', guardianship: { relation: 'father' } }]);
  const { rows } = await world.deps.db.pool.query('select count(distinct principal_id)::int as children from mandate');
  expect(rows).toEqual([{ children: 1 }]);
});

it('is nobody’s whose name is another, or who is not known surely', async () => {
  await world.deps.db.pool.query(`update person set full_name = 'Nguyễn Thị Loan' where id = $1`, [world.cast.lan.id]);
  expect(await find()).toEqual({ found: 0 });
  await world.deps.db.pool.query(`update person set full_name = 'Nguyễn Thị Lan' where id = $1`, [world.cast.lan.id]);
  expect(await find({ ...world.cast.lan, assurance: 1 })).toBeNull();
  await world.clock.set('2044-02-20', '09:00');
  expect(await find()).toEqual({ found: 0 });
});

it('of whom a counter reads the number, is the same child: for the other parent, too', async () => {
  await find();
  const [mothers] = await held();
  const born = (name: string, [year = '', month = '', day = '']: string[]) => ({
    ...{ [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: day },
  });
  const raw = {
    ...{ personalId: '001090000012', fullName: 'Trần Văn Minh', ...born('birthDate', ['1990', '5', '17']) },
    ...{ childId: '001326000055', childName: 'TRẦN BẢO AN', ...born('childBirthDate', ['2026', '2', '20']) },
    ...{ identity: 'checked', seen: 'seen', relation: 'father', document: 'Giấy khai sinh số 1/2026' },
  };
  const asked = { agencyId: 'bach-mai', raw, intentId: randomUUID() };
  expect(await noteGuardian(world.deps, asked, world.cast.clerk)).toEqual({ noted: true });
  expect(await held(world.cast.minh)).toMatchObject([{ principalName: mothers?.principalName }]);
  const people = await peopleByNumber(world.deps.db, '001326000055');
  expect(people).toMatchObject([{ id: birth, fullName: 'Trần Bảo An', subject: null }]);
  const { rows } = await world.deps.db.pool.query('select count(distinct principal_id)::int as children from mandate');
  expect(rows).toEqual([{ children: 1 }]);
});

it('what a clerk has ended is not begun again by asking', async () => {
  await find();
  const [mandate] = await held();
  expect(
    await endGuardian(world.deps, { id: mandate?.id ?? '', raw: { reason: 'Theo bản án' } }, world.cast.clerk),
  ).toBe(true);
  expect(await find()).toEqual({ found: 0 });
  expect(await held()).toMatchObject([{ standing: 'ended' }]);
});

it('a certificate that is revoked tells of no parents any more, from that moment on', async () => {
  await find();
  await find(world.cast.minh);
  const raw = { document: '9/QĐ-UBND', reason: 'Khai sai người cha', sure: 'sure' };
  expect(await revokeResult(world.deps, { id: birth, raw, intentId: randomUUID() }, world.cast.leader)).toMatchObject({
    done: true,
  });
  expect([...(await held()), ...(await held(world.cast.minh))].map(({ standing }) => standing)).toEqual([
    'ended',
    'ended',
  ]);
  await world.deps.db.pool.query('delete from mandate');
  expect(await find()).toEqual({ found: 0 });
});
