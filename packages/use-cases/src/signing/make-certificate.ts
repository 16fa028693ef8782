import { X509Certificate } from 'node:crypto';
import { addCertificate, findAgency, findStaff } from '@mot-cua/db';
import type { Signatory, SigningKey } from '@mot-cua/documents';
import type { Role } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';

/** Somebody as they sign for an agency. */
export interface Signing {
  staffId: string;
  agencyId: string;
}

/** The names of a certificate in the words of the papers, which are not known here. */
export type CertificateNames = (who: {
  fullName: string;
  agency: string;
  role: Role;
  demo: boolean;
}) => Pick<Signatory, 'name' | 'position' | 'agency'>;

type Needed = Pick<Deps, 'db' | 'personalKeys' | 'settings'>;

const leading: readonly Role[] = ['approvingLeader', 'divisionHead'];

/** The names that stand in a certificate: who signs, what they are, and for whom. */
export async function signatoryOf(
  { db, settings }: Pick<Deps, 'db' | 'settings'>,
  { staffId, agencyId }: Signing,
  credential: string,
  namesOf: CertificateNames,
): Promise<Signatory> {
  const [staff, agency] = await Promise.all([findStaff(db, { id: staffId }), findAgency(db, agencyId)]);
  if (!staff || !agency) throw new Error(`Nobody signs as ${staffId} for ${agencyId}`);
  const own = staff.posts.find((post) => post.agencyId === agencyId && !post.onBehalfOf)?.roles ?? [];
  const role = leading.find((each) => own.includes(each)) ?? own[0] ?? 'approvingLeader';
  const names = namesOf({ fullName: staff.fullName, agency: agency.nameVi, role, demo: settings.demo });
  return { credential, personId: staffId, ...names };
}

/** The key of a credential, where keys are kept: it is made there when it is asked for first. */
export async function keyOfCredential(
  deps: Needed,
  signing: Signing & { credential: string },
  namesOf: CertificateNames,
): Promise<SigningKey> {
  return deps.personalKeys.keyOf(await signatoryOf(deps, signing, signing.credential, namesOf));
}

/** Makes the certificate of that turn and keeps it: of two who make it at once, both get the same. */
export async function makeCertificate(
  deps: Needed,
  { turn, madeBy, ...signing }: Signing & { turn: number; madeBy: string | null },
  namesOf: CertificateNames,
): Promise<void> {
  const credential = `${signing.staffId}:${signing.agencyId}:${turn}`;
  const { certificates } = await keyOfCredential(deps, { ...signing, credential }, namesOf);
  const { serialNumber, validFromDate, validToDate } = new X509Certificate(Buffer.from(certificates[0] ?? []));
  const [validFrom, validTo] = [validFromDate.toISOString(), validToDate.toISOString()];
  await addCertificate(deps.db, {
    ...signing,
    credential,
    serial: serialNumber,
    validFrom,
    validTo,
    madeBy,
    remote: null,
  });
}
