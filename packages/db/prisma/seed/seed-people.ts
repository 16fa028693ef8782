import { type Database, savePerson, saveStaff } from '../../src/index.ts';
import { type DemoCitizen, type DemoClerk, demoPeople } from './demo-people.ts';

const sinceTwoTiers = '2025-07-01';

async function seedCitizen(db: Database, citizen: DemoCitizen): Promise<void> {
  const { subject, fullName, personalId, birthDate, sex, phone, email, residence } = citizen;
  const { communeCode, detail: addressDetail } = residence;
  await savePerson(db, {
    subject,
    fullName,
    personalId,
    birthDate,
    sex,
    phone,
    email: email ?? null,
    communeCode,
    addressDetail,
  });
}

async function seedClerk(db: Database, { subject, fullName, email, post }: DemoClerk): Promise<void> {
  const staffId = await saveStaff(db, { subject, fullName, email });
  const data = post.roles.map((role) => ({ staffId, agencyId: post.agency, role, validFrom: new Date(sinceTwoTiers) }));
  // A post that was ended since, or passed to another agency, stays as it is.
  await db.prisma.staffPost.createMany({ data, skipDuplicates: true });
}

export async function seedPeople(db: Database): Promise<void> {
  await Promise.all(
    demoPeople().map((person) => (person.realm === 'citizen' ? seedCitizen(db, person) : seedClerk(db, person))),
  );
}
