import { type Database, findStaff, givePost, savePerson, saveStaff } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Citizen, Staff } from '../actors.ts';

/** Three wards; the first has a person for every role. Lan and Minh live in it. And a department that takes reports. */
export interface Cast {
  lan: Citizen;
  minh: Citizen;
  clerk: Staff;
  head: Staff;
  handler: Staff;
  otherHandler: Staff;
  leader: Staff;
  documentClerk: Staff;
  supervisor: Staff;
  admin: Staff;
  consultee: Staff;
  lastConsultee: Staff;
  otherClerk: Staff;
  reportClerk: Staff;
}

export const wards = { own: 'bach-mai', asked: 'hoan-kiem', last: 'cua-nam' } as const;

const department = 'so-khoa-hoc-cong-nghe';

const agencies: readonly [id: string, unitCode: string, code: string, name: string][] = [
  [wards.own, '00292', '001.00.99.H26', 'Phường Bạch Mai'],
  [wards.asked, '00070', '002.00.99.H26', 'Phường Hoàn Kiếm'],
  [wards.last, '00082', '003.00.99.H26', 'Phường Cửa Nam'],
];

async function makeAgencies({ pool }: Database): Promise<void> {
  for (const agency of agencies)
    await pool.query(
      `insert into agency (id, unit_code, code, name_vi, name_en, name_norm, kind) values ($1, $2, $3, $4, $4, $1, 'commune')`,
      [...agency],
    );
  await pool.query(
    `insert into agency (id, code, name_vi, name_en, name_norm, kind) values ($1, '004.00.00.H26', $2, $2, $1, 'department')`,
    [department, 'Sở Khoa học và Công nghệ'],
  );
}

async function citizen(db: Database, fullName: string, personalId: string): Promise<Citizen> {
  const { id } = await savePerson(db, {
    subject: personalId,
    fullName,
    personalId,
    birthDate: '1990-05-17',
    sex: 'female',
    phone: '0912345678',
    email: `${personalId}@example.vn`,
    communeCode: '00292',
    addressDetail: '12 phố Bạch Mai',
  });
  return { kind: 'citizen', id, assurance: 2 };
}

async function member(db: Database, fullName: string, agencyId: string, ...roles: Role[]): Promise<Staff> {
  const id = await saveStaff(db, { subject: fullName, fullName });
  for (const role of roles) await givePost(db, { staffId: id, agencyId, role, from: '2025-07-01', to: null });
  const found = await findStaff(db, { id });
  return { kind: 'staff', id, personId: null, posts: found?.posts ?? [], assurance: 2 };
}

/** Writes the wards and their people into an empty database. */
export async function makeCast(db: Database): Promise<Cast> {
  await makeAgencies(db);
  return {
    lan: await citizen(db, 'Nguyễn Thị Lan', '001190000011'),
    minh: await citizen(db, 'Trần Văn Minh', '001090000012'),
    clerk: await member(db, 'Vũ Thu Hương', wards.own, 'receptionClerk', 'resultClerk', 'cashier'),
    head: await member(db, 'Phạm Quốc Bảo', wards.own, 'divisionHead'),
    handler: await member(db, 'Đặng Quốc Khánh', wards.own, 'handler'),
    otherHandler: await member(db, 'Lý Thị Ngọc', wards.own, 'handler', 'approvingLeader'),
    leader: await member(db, 'Hoàng Minh Đức', wards.own, 'approvingLeader'),
    documentClerk: await member(db, 'Bùi Thị Hạnh', wards.own, 'documentClerk'),
    supervisor: await member(db, 'Đỗ Hải Yến', wards.own, 'supervisor'),
    admin: await member(db, 'Ngô Văn Tú', wards.own, 'systemAdmin'),
    consultee: await member(db, 'Lê Anh Tuấn', wards.asked, 'consultee'),
    lastConsultee: await member(db, 'Mai Thị Thảo', wards.last, 'consultee'),
    otherClerk: await member(db, 'Phan Văn Long', wards.asked, 'receptionClerk', 'resultClerk', 'cashier'),
    reportClerk: await member(db, 'Ngô Kiều Oanh', department, 'receptionClerk', 'divisionHead'),
  };
}
