import { createHash, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import {
  Set as Asn1Set,
  BitString,
  fromBER,
  Integer,
  Null,
  OctetString,
  PrintableString,
  Sequence,
  Utf8String,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';

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
const sha256WithRsa = new AlgorithmIdentifier({
  algorithmId: '1.2.840.113549.1.1.11',
  algorithmParams: new Null(),
});

// Earlier than anything that a test or a story of the past signs.
const years = { before: 5, after: 3, authority: 15 };

function yearsFrom(now: Date, count: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear() + count, now.getUTCMonth(), 1));
}

// One part per attribute, as every other tool expects: pkijs would write a single multi-valued part.
function nameOf({ commonName, organization, title, account }: Holder): RelativeDistinguishedNames {
  const part = (type: string, value: PrintableString | Utf8String) =>
    new Asn1Set({ value: [new AttributeTypeAndValue({ type, value }).toSchema()] });
  const text = (type: string, value: string) => part(type, new Utf8String({ value }));
  const parts = [
    part('2.5.4.6', new PrintableString({ value: 'VN' })),
    text('2.5.4.10', organization),
    ...(title ? [text('2.5.4.12', title)] : []),
    text('2.5.4.3', commonName),
    ...(account ? [text('2.5.4.5', account)] : []),
  ];
  return new RelativeDistinguishedNames({ schema: fromBER(new Sequence({ value: parts }).toBER()).result });
}

const keyId = (spki: Uint8Array) =>
  new OctetString({ valueHex: new Uint8Array(createHash('sha1').update(spki).digest()) });

function extensions(own: Uint8Array, above: Uint8Array, isAuthority: boolean): Extension[] {
  const one = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  // keyCertSign and cRLSign, or digitalSignature and nonRepudiation.
  const usage = isAuthority ? { bits: 0b0000_0110, unusedBits: 1 } : { bits: 0b1100_0000, unusedBits: 6 };
  return [
    one('2.5.29.19', true, new BasicConstraints({ cA: isAuthority }).toSchema()),
    one('2.5.29.15', true, new BitString({ valueHex: new Uint8Array([usage.bits]), unusedBits: usage.unusedBits })),
    one('2.5.29.14', false, keyId(own)),
    one('2.5.29.35', false, new AuthorityKeyIdentifier({ keyIdentifier: keyId(above) }).toSchema()),
  ];
}

function serialNumber(): Integer {
  const serial = new Uint8Array(randomBytes(16));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return new Integer({ valueHex: serial });
}

/** A new RSA key and its X.509 certificate, signed by the issuer or, without one, by itself. */
export async function makeCertificate(holder: Holder, issuer: Issuer | null, now: Date): Promise<KeptKey> {
  const { publicKey, privateKey } = await makeKeys('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const above = issuer ? createPublicKey(createPrivateKey(issuer.key)).export({ type: 'spki', format: 'der' }) : spki;
  const certificate = new Certificate({
    version: 2,
    serialNumber: serialNumber(),
    signature: sha256WithRsa,
    signatureAlgorithm: sha256WithRsa,
    issuer: nameOf(issuer?.holder ?? holder),
    subject: nameOf(holder),
    notBefore: new Time({ value: yearsFrom(now, -years.before) }),
    notAfter: new Time({ value: yearsFrom(now, issuer ? years.after : years.authority) }),
    extensions: extensions(spki, above, !issuer),
  });
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(new Uint8Array(spki));
  // Signed by hand: RFC 4055 wants the NULL parameter that pkijs leaves out.
  const toBeSigned = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = toBeSigned;
  certificate.signatureValue = new BitString({
    valueHex: new Uint8Array(sign('sha256', toBeSigned, issuer?.key ?? privateKey)),
  });
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: Buffer.from(certificate.toSchema(true).toBER()).toString('base64'),
  };
}
