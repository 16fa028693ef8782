import { createHash, randomBytes } from 'node:crypto';
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
  RelativeDistinguishedNames,
} from 'pkijs';

export interface IssuedKey {
  keys: CryptoKeyPair;
  certificate: Certificate;
}

interface CertificateRequest {
  commonName: string;
  organization: string;
  usage: 'authority' | 'seal' | 'person';
  /** Of a person: what they are there, and which person of that name. */
  person?: { position: string; id: string };
  notBefore: Date;
  notAfter: Date;
  issuer?: IssuedKey;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;
const sha256WithRsa = '1.2.840.113549.1.1.11';
const names = {
  country: '2.5.4.6',
  organization: '2.5.4.10',
  title: '2.5.4.12',
  commonName: '2.5.4.3',
  serialNumber: '2.5.4.5',
};
const extensions = { subjectKey: '2.5.29.14', keyUsage: '2.5.29.15', basic: '2.5.29.19', authorityKey: '2.5.29.35' };
// First bit is digitalSignature, second nonRepudiation, sixth keyCertSign, seventh cRLSign.
const usageBits = {
  authority: { byte: 0b0000_0110, unused: 1 },
  seal: { byte: 0b1100_0000, unused: 6 },
  person: { byte: 0b1100_0000, unused: 6 },
};
const longestName = 64;

const shortened = (name: string) => Array.from(name.normalize('NFC')).slice(0, longestName).join('');

// Built by hand: pkijs would write one multi-valued part where every other tool expects one part per attribute.
function distinguishedName(request: CertificateRequest): RelativeDistinguishedNames {
  const { person } = request;
  const part = (type: string, value: string): [string, Utf8String] => [
    type,
    new Utf8String({ value: shortened(value) }),
  ];
  const parts: [string, PrintableString | Utf8String][] = [
    [names.country, new PrintableString({ value: 'VN' })],
    part(names.organization, request.organization),
    ...(person ? [part(names.title, person.position)] : []),
    part(names.commonName, request.commonName),
    ...(person ? [part(names.serialNumber, person.id)] : []),
  ];
  const sets = parts.map(
    ([type, value]) => new Asn1Set({ value: [new AttributeTypeAndValue({ type, value }).toSchema()] }),
  );
  return new RelativeDistinguishedNames({ schema: fromBER(new Sequence({ value: sets }).toBER()).result });
}

function keyIdentifier(certificate: Certificate): ArrayBuffer {
  const key = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return new Uint8Array(createHash('sha1').update(key).digest()).buffer;
}

function extensionsOf(certificate: Certificate, issuer: Certificate, usage: CertificateRequest['usage']): Extension[] {
  const { byte, unused } = usageBits[usage];
  const basic = usage === 'authority' ? { cA: true, pathLenConstraint: 0 } : { cA: false };
  const bits = new BitString({ valueHex: new Uint8Array([byte]).buffer, unusedBits: unused });
  const own = new OctetString({ valueHex: keyIdentifier(certificate) });
  const above = new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: keyIdentifier(issuer) }) });
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  return [
    extension(extensions.basic, true, new BasicConstraints(basic).toSchema()),
    extension(extensions.keyUsage, true, bits),
    extension(extensions.subjectKey, false, own),
    extension(extensions.authorityKey, false, above.toSchema()),
  ];
}

function serialNumber(): Integer {
  const serial = new Uint8Array(randomBytes(16));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return new Integer({ valueHex: serial.buffer });
}

// Signed by hand: RFC 4055 wants the NULL parameter that pkijs leaves out.
async function signWith(key: CryptoKey, certificate: Certificate): Promise<void> {
  const signature = new AlgorithmIdentifier({ algorithmId: sha256WithRsa, algorithmParams: new Null() });
  certificate.signature = signature;
  certificate.signatureAlgorithm = signature;
  const toBeSigned = new Uint8Array(certificate.encodeTBS().toBER());
  const value = await crypto.subtle.sign(algorithm.name, key, toBeSigned);
  certificate.tbsView = toBeSigned;
  certificate.signatureValue = new BitString({ valueHex: value });
}

/** A new RSA-3072 key with its X.509 v3 certificate, signed by the issuer or, without one, by itself. */
export async function issueCertificate(request: CertificateRequest): Promise<IssuedKey> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() });
  const issuer = request.issuer ?? { keys, certificate };
  certificate.subject = distinguishedName(request);
  certificate.issuer = issuer.certificate.subject;
  certificate.notBefore.value = request.notBefore;
  certificate.notAfter.value = request.notAfter;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = extensionsOf(certificate, issuer.certificate, request.usage);
  await signWith(issuer.keys.privateKey, certificate);
  return { keys, certificate };
}
