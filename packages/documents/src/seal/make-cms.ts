import { createHash } from 'node:crypto';
import { fromBER, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import { Attribute, Certificate, SignedAndUnsignedAttributes } from 'pkijs';
import { cmsTypes as oid } from './cms-types.ts';
import { encodeCms } from './encode-cms.ts';

/** Whoever can sign: on a key kept here, or by asking a service that keeps it. */
export interface SigningKey {
  /** DER, the signer's own first. */
  certificates: readonly Uint8Array[];
  /** RSA (PKCS #1 v1.5) over the SHA-256 digest of the data. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

const setTag = 0x31;

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const digestOf = (bytes: Uint8Array): OctetString =>
  new OctetString({ valueHex: exact(createHash('sha256').update(bytes).digest()) });

/** In the order that DER asks of a set, so that every reader computes the same digest. */
function inOrder(attributes: Attribute[]): Attribute[] {
  const encoded = attributes.map((each) => ({ each, der: Buffer.from(each.toSchema().toBER()) }));
  return encoded.sort((one, other) => Buffer.compare(one.der, other.der)).map(({ each }) => each);
}

function signedAttributes(signed: Uint8Array, certificate: Uint8Array, at: Date): Attribute[] {
  const certified = new Sequence({
    value: [new Sequence({ value: [new Sequence({ value: [digestOf(certificate)] })] })],
  });
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });
  return inOrder([
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, digestOf(signed)),
    attribute(oid.signingTime, new UTCTime({ valueDate: at })),
    attribute(oid.signingCertificate, certified),
  ]);
}

/** A detached CMS signature over the bytes, as PAdES B-B has it. The same bytes, key and time give the same signature. */
export async function makeCms(signed: Uint8Array, key: SigningKey, at: Date): Promise<Uint8Array> {
  const [own] = key.certificates;
  if (!own) throw new Error('a signing key has its certificate');
  const attributes = signedAttributes(signed, own, at);
  const toBeSigned = new Uint8Array(new SignedAndUnsignedAttributes({ type: 0, attributes }).toSchema().toBER());
  toBeSigned[0] = setTag;
  const signature = new OctetString({ valueHex: exact(await key.sign(toBeSigned)) });
  const certificates = key.certificates.map((der) => new Certificate({ schema: fromBER(exact(der)).result }));
  return encodeCms(certificates, signature, attributes);
}
