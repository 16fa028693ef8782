import { plainDate } from '@mot-cua/calendar';
import { contactOf, findCommune, findPerson, type KnownContact, legalNow, type Person } from '@mot-cua/db';
import { type Assurance, maskedId, may } from '@mot-cua/policy';
import type { Locale } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** What the e-identity says of a person: to be read here, and changed there. */
interface KnownIdentity extends Pick<Person, 'fullName' | 'birthDate' | 'sex' | 'addressDetail'> {
  personalIdMasked: string;
  commune: Record<Locale, string> | null;
}

export interface MyProfile {
  assurance: Assurance;
  /** Null when the person is not known surely enough to be shown it. */
  known: { identity: KnownIdentity; contact: KnownContact } | null;
}

/** The commune by its official code, as it is called today. */
async function communeOf({ db }: Pick<Deps, 'db'>, code: string | null): Promise<KnownIdentity['commune']> {
  const commune = code ? await findCommune(db, code, plainDate(await legalNow(db))) : null;
  return commune && { vi: commune.nameVi, en: commune.nameEn };
}

/** What is known of the signed-in person, where from, and how surely (Law 91/2025/QH15: the right to see one's data). */
export async function readMyProfile(deps: Pick<Deps, 'db'>, citizen: Citizen): Promise<MyProfile> {
  const assurance = citizen.assurance ?? 1;
  if (may('ownProfile', citizen) !== 'yes') return { assurance, known: null };
  const [person, contact] = await Promise.all([
    findPerson(deps.db, { id: citizen.id }),
    contactOf(deps.db, citizen.id),
  ]);
  if (!person || !contact) return { assurance, known: null };
  const { fullName, personalId, birthDate, sex, addressDetail, communeCode } = person;
  const commune = await communeOf(deps, communeCode);
  const personalIdMasked = maskedId(personalId ?? '');
  return {
    assurance,
    known: { identity: { fullName, birthDate, sex, addressDetail, personalIdMasked, commune }, contact },
  };
}
