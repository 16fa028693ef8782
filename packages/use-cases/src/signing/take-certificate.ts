import { X509Certificate } from 'node:crypto';
import type { Instant } from '@mot-cua/calendar';
import { addCertificate, certificatesAt, endCertificate, legalNow, prepareAnew } from '@mot-cua/db';
import type { ReleaseRefusal, RemoteCredential } from '@mot-cua/gateways';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type CertificateNames, signatoryOf } from './make-certificate.ts';

type Needed = Pick<Deps, 'db' | 'signingService' | 'authority' | 'settings'>;

/** `noneFits`: no certificate of the account is in force, names this person and this agency, and is by an authority that is trusted. */
export type TakenCertificate = { taken: number } | { trouble: 'noneFits' | ReleaseRefusal };

/** The agencies for which somebody signs results. */
const signingAgencies = ({ posts }: Staff): string[] => [
  ...new Set(posts.filter(({ roles }) => roles.includes('approvingLeader')).map(({ agencyId }) => agencyId)),
];

/** A certificate with its issuer's, as it will be trusted. */
interface Chain {
  own: X509Certificate;
  issuer: X509Certificate;
}

function chainOf({ certificates }: RemoteCredential, trusted: readonly string[] = []): Chain | null {
  const [der] = certificates;
  if (!der) return null;
  const own = new X509Certificate(Buffer.from(der));
  const issuer = trusted
    .map((pem) => new X509Certificate(pem))
    .find((each) => !own.ca && own.checkIssued(each) && own.verify(each.publicKey));
  return issuer ? { own, issuer } : null;
}

const part = ({ subject }: X509Certificate, name: 'CN' | 'O'): string =>
  subject
    .split('\n')
    .find((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .normalize('NFC') ?? '';

const isAt = ({ own }: Chain, now: Instant): boolean =>
  own.validFromDate.toISOString() <= now && now <= own.validToDate.toISOString();

interface Found {
  credential: RemoteCredential;
  chain: Chain;
}

/** Keeps a certificate for an agency in place of the one in force. False: it is kept already, or was ended. */
async function keep({ db }: Needed, staffId: string, agencyId: string, { credential, chain }: Found, now: Instant) {
  const { own, issuer } = chain;
  const had = await certificatesAt(db, { agencyId, staffIds: [staffId] });
  if (had.some(({ serial }) => serial === own.serialNumber)) return false;
  const inForce = had.find(({ endedAt }) => endedAt === null);
  if (inForce) await endCertificate(db, { id: inForce.id, from: now, reason: '' }, staffId);
  await addCertificate(db, {
    ...{ staffId, agencyId, madeBy: staffId, serial: own.serialNumber, credential: credential.id },
    ...{ validFrom: own.validFromDate.toISOString(), validTo: own.validToDate.toISOString() },
    remote: { chain: own.toString() + issuer.toString(), asks: credential.asks },
  });
  await prepareAnew(db, { staffId, agencyId });
  return true;
}

/** Fetches one's own certificates from the signing service: those that name this person and an agency that they sign for. */
export async function takeCertificate(
  deps: Needed,
  { account }: { account: string },
  staff: Staff,
  namesOf: CertificateNames,
): Promise<TakenCertificate | null> {
  const agencies = signingAgencies(staff);
  if (!deps.signingService || agencies.length === 0) return null;
  const answer = await deps.signingService.credentialsOf(account);
  if ('refused' in answer) return { trouble: answer.refused };
  const now = await legalNow(deps.db);
  const found = answer.credentials.flatMap((credential): Found[] => {
    const chain = chainOf(credential, deps.authority.personalAuthorities);
    return chain && isAt(chain, now) ? [{ credential, chain }] : [];
  });
  const kept = await Promise.all(
    agencies.map(async (agencyId) => {
      const names = await signatoryOf(deps, { staffId: staff.id, agencyId }, '', namesOf);
      const fitting = found.filter(
        ({ chain: { own } }) =>
          part(own, 'CN') === names.name.normalize('NFC') && part(own, 'O') === names.agency.normalize('NFC'),
      );
      const newest = fitting.sort((a, b) => b.chain.own.validToDate.getTime() - a.chain.own.validToDate.getTime())[0];
      return newest ? keep(deps, staff.id, agencyId, newest, now) : null;
    }),
  );
  if (kept.every((each) => each === null)) return { trouble: 'noneFits' };
  return { taken: kept.filter(Boolean).length };
}
