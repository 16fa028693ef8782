import { createHash, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { der } from './der.ts';

/** A key and its certificate, as they are kept. */
export interface KeptKey {
  /** PKCS #8, PEM. */
  key: string;
  /** DER, base64. */
  certificate: string;
}

export interface Holder {
  commonName: string;
  organization: string;
  title?: string;
  /** Under which name the service knows the holder. */
  account?: string;
}

interface Issuer extends KeptKey {
  holder: Holder;
}

const makeKeys = promisify(generateKeyPair);
const oid = der.objectIdentifier;
const sha256WithRsa = der.sequence(oid('1.2.840.113549.1.1.11'), der.nothing());

// Earlier than anything that a test or a story of the past signs.
const years = { before: 5, after: 3, authority: 15 };

function yearsFrom(now: Date, count: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear() + count, now.getUTCMonth(), 1));
}

const moment = (date: Date) => (date.getUTCFullYear() < 2050 ? der.shortTime(date) : der.time(date));

function nameOf({ commonName, organization, title, account }: Holder): Uint8Array {
  const part = (type: string, value: Uint8Array) => der.set(der.sequence(oid(type), value));
  return der.sequence(
    part('2.5.4.6', der.printable('VN')),
    part('2.5.4.10', der.text(organization)),
    ...(title ? [part('2.5.4.12', der.text(title))] : []),
    part('2.5.4.3', der.text(commonName)),
    ...(account ? [part('2.5.4.5', der.text(account))] : []),
  );
}

const keyId = (spki: Uint8Array): Uint8Array => createHash('sha1').update(spki).digest();

function extensions(own: Uint8Array, above: Uint8Array, isAuthority: boolean): Uint8Array {
  const one = (type: string, critical: boolean, value: Uint8Array) =>
    der.sequence(oid(type), ...(critical ? [der.boolean(true)] : []), der.octets(value));
  const usage = isAuthority ? der.bits(Buffer.from([0b0000_0110]), 1) : der.bits(Buffer.from([0b1100_0000]), 6);
  return der.context(
    3,
    der.sequence(
      one('2.5.29.19', true, isAuthority ? der.sequence(der.boolean(true)) : der.sequence()),
      one('2.5.29.15', true, usage),
      one('2.5.29.14', false, der.octets(keyId(own))),
      one('2.5.29.35', false, der.sequence(der.implicit(0, keyId(above)))),
    ),
  );
}

/** A new RSA key and its X.509 certificate, signed by the issuer or, without one, by itself. */
export async function makeCertificate(holder: Holder, issuer: Issuer | null, now: Date): Promise<KeptKey> {
  const { publicKey, privateKey } = await makeKeys('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const above = issuer ? createPublicKey(createPrivateKey(issuer.key)).export({ type: 'spki', format: 'der' }) : spki;
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const end = yearsFrom(now, issuer ? years.after : years.authority);
  const toBeSigned = der.sequence(
    der.context(0, der.integer(Buffer.from([2]))),
    der.integer(serial),
    sha256WithRsa,
    nameOf(issuer?.holder ?? holder),
    der.sequence(moment(yearsFrom(now, -years.before)), moment(end)),
    nameOf(holder),
    spki,
    extensions(spki, above, !issuer),
  );
  const signature = sign('sha256', toBeSigned, issuer?.key ?? privateKey);
  const certificate = der.sequence(toBeSigned, sha256WithRsa, der.bits(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: Buffer.from(certificate).toString('base64'),
  };
}
