import type { Agency } from '../../src/index.ts';
import { readJson } from './read-json.ts';

type Commune = [id: string, unitCode: string, nameVi: string, nameEn: string];
type Body = [id: string, kind: Agency['kind'], nameVi: string, nameEn: string];
type District = [unitCode: string, nameVi: string, communes: [unitCode: string, nameVi: string][]];

export interface Succession {
  fromId: string;
  toId: string;
  share: 'whole' | 'part';
}

const lastDayOfDistricts = '2025-06-30';
const firstDayOfTwoTiers = '2025-07-01';
const city = 'ha-noi';

// Invented agency codes, beyond the numbers that Hanoi's own agencies have: 98 before the reform of 2025, 99 after;
// 97 for departments and others of the city, 96 for the police of the communes.
const demoCode = (group: 96 | 97 | 98 | 99, place: number) => `${String(place).padStart(3, '0')}.00.${group}.H26`;

const oldId = (unitCode: string) => `until-2025-${unitCode}`;

const kindsInEnglish: readonly [vi: string, en: string][] = [
  ['Thị trấn ', 'Township'],
  ['Thị xã ', 'Town'],
  ['Phường ', 'Ward'],
  ['Huyện ', 'District'],
  ['Quận ', 'District'],
  ['Xã ', 'Commune'],
];

function inEnglish(nameVi: string): string {
  const [vi, en] = kindsInEnglish.find(([kind]) => nameVi.startsWith(kind)) ?? ['', ''];
  const bare = nameVi
    .slice(vi.length)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  return `${bare.replaceAll('đ', 'd').replaceAll('Đ', 'D')} ${en}`.trim();
}

const cityRow: Agency = {
  id: city,
  code: demoCode(99, 0),
  unitCode: '01',
  nameVi: 'Thành phố Hà Nội',
  nameEn: 'Hanoi City',
  kind: 'city',
  parentId: null,
  validFrom: null,
  validTo: null,
};

function unitsUntil2025(): Agency[] {
  const units = readJson<District[]>('hanoi/units-until-2025-06-30.json').flatMap(([code, name, communes]) => [
    { unitCode: code, nameVi: name, kind: 'district' as const, parentId: city },
    ...communes.map(([unitCode, nameVi]) => ({ unitCode, nameVi, kind: 'commune' as const, parentId: oldId(code) })),
  ]);
  return units.map((unit, i) => ({
    ...unit,
    id: oldId(unit.unitCode),
    code: demoCode(98, i + 1),
    nameEn: inEnglish(unit.nameVi),
    validFrom: null,
    validTo: lastDayOfDistricts,
  }));
}

function communesFrom2025(): Agency[] {
  return readJson<Commune[]>('hanoi/communes-from-2025-07-01.json').map(([id, unitCode, nameVi, nameEn], i) => ({
    id,
    unitCode,
    nameVi,
    nameEn,
    code: demoCode(99, i + 1),
    kind: 'commune',
    parentId: city,
    validFrom: firstDayOfTwoTiers,
    validTo: null,
  }));
}

const inForce = { unitCode: null, validFrom: firstDayOfTwoTiers, validTo: null };

/** Departments, police, social insurance and carriers of the city that the services need. */
function bodiesFrom2025(): Agency[] {
  return readJson<Body[]>('hanoi/bodies-from-2025-07-01.json').map(([id, kind, nameVi, nameEn], i) => ({
    id,
    kind,
    nameVi,
    nameEn,
    code: demoCode(97, i + 1),
    parentId: city,
    ...inForce,
  }));
}

const communePolice = (): Agency[] =>
  communesFrom2025().map(({ id, nameVi, nameEn }, i) => ({
    id: `cong-an-${id}`,
    kind: 'police',
    nameVi: `Công an ${nameVi.charAt(0).toLowerCase()}${nameVi.slice(1)}`,
    nameEn: `${nameEn} Police`,
    code: demoCode(96, i + 1),
    parentId: id,
    ...inForce,
  }));

// No telephone of Hanoi begins so, and no mail goes to this domain: nobody real is reached by the demonstration.
const demoReach = (agency: Agency, place: number): Agency =>
  agency.validTo === null
    ? { ...agency, phone: `024 0000 ${String(place).padStart(4, '0')}`, email: `${agency.id}@demo.invalid` }
    : agency;

/** Hanoi's real units before and after 1 July 2025, parents first, and the bodies beside them. */
export const hanoiAgencies = (): Agency[] =>
  [cityRow, ...unitsUntil2025(), ...communesFrom2025(), ...bodiesFrom2025(), ...communePolice()].map(demoReach);

/** Which old commune went to which new one. */
export function hanoiSuccession(): Succession[] {
  const taken = readJson<Record<string, Record<Succession['share'], string[]>>>('hanoi/succession.json');
  return Object.entries(taken).flatMap(([toId, { whole, part }]) => [
    ...whole.map((code) => ({ fromId: oldId(code), toId, share: 'whole' as const })),
    ...part.map((code) => ({ fromId: oldId(code), toId, share: 'part' as const })),
  ]);
}
