import { X509Certificate } from 'node:crypto';
import { fromBER, OctetString, Sequence, UTCTime } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, SignedData } from 'pkijs';
import { cmsTypes as oid } from './cms-types.ts';
import { encodeCms } from './encode-cms.ts';

/** A CMS signature as far as any signer makes one: the signer's certificate is the first in ours. */
export interface OpenedCms {
  data: SignedData;
  certificates: X509Certificate[];
}

/** The parts of a PAdES B-B signature that its verification needs. */
export interface SealSignature {
  signedAttributes: Uint8Array;
  messageDigest: Uint8Array;
  certificateDigest: Uint8Array;
  signedAt: Date;
  signature: Uint8Array;
  /** The only encoding of these parts that counts; whatever differs from it was changed afterwards. */
  canonical: Uint8Array;
}

function attribute(attributes: Attribute[], type: string): unknown {
  const [found, second] = attributes.filter((candidate) => candidate.type === type);
  if (!found || second || found.values.length !== 1) throw new Error(`attribute ${type} must stand once`);
  return found.values[0];
}

function octets(value: unknown): Uint8Array {
  if (!(value instanceof OctetString)) throw new Error('octets expected');
  return value.valueBlock.valueHexView;
}

function time(value: unknown): Date {
  if (!(value instanceof UTCTime) || Number.isNaN(value.toDate().getTime())) throw new Error('a time expected');
  return value.toDate();
}

// SigningCertificateV2: the first member of the first ESSCertIDv2 is the digest (SHA-256 by default).
function essDigest(value: unknown): Uint8Array {
  let node = value;
  while (node instanceof Sequence) [node] = node.valueBlock.value;
  return octets(node);
}

const certificatesIn = (data: SignedData) => (data.certificates ?? []).filter((entry) => entry instanceof Certificate);

/** Opens the signature value of a PDF; throws when it is no CMS SignedData. */
export function openCms(der: Uint8Array): OpenedCms {
  const content = new ContentInfo({ schema: fromBER(new Uint8Array(der).buffer).result });
  const data = new SignedData({ schema: content.content });
  const encoded = certificatesIn(data).map((entry) => new Uint8Array(entry.toSchema().toBER()));
  return { data, certificates: encoded.map((entry) => new X509Certificate(entry)) };
}

/** Reads the one signer of an opened signature; throws when it has not the one shape that we make. */
export function readSignature(data: SignedData): SealSignature {
  const [info, other] = data.signerInfos;
  const signed = info?.signedAttrs;
  if (!info || other || !signed) throw new Error('one signer with signed attributes expected');
  return {
    signedAttributes: new Uint8Array(signed.encodedValue),
    messageDigest: octets(attribute(signed.attributes, oid.messageDigest)),
    certificateDigest: essDigest(attribute(signed.attributes, oid.signingCertificate)),
    signedAt: time(attribute(signed.attributes, oid.signingTime)),
    signature: octets(info.signature),
    canonical: encodeCms(certificatesIn(data), info.signature, signed.attributes),
  };
}
