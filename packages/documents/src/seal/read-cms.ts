import { X509Certificate } from 'node:crypto';
import { fromBER, OctetString, Sequence, UTCTime } from 'asn1js';
import {
  AlgorithmIdentifier,
  type Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

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

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
};

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

function canonicalEncoding(certificates: Certificate[], info: SignerInfo, attributes: Attribute[]): Uint8Array {
  const sha256 = () => new AlgorithmIdentifier({ algorithmId: oid.sha256 });
  const [leaf] = certificates;
  if (!leaf) throw new Error('no certificate');
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256WithRsa }),
    signature: info.signature,
  });
  const content = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    digestAlgorithms: [sha256()],
    certificates,
    signerInfos: [signerInfo],
  });
  const whole = new ContentInfo({ contentType: oid.signedData, content: content.toSchema() });
  return new Uint8Array(whole.toSchema().toBER());
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
    canonical: canonicalEncoding(certificatesIn(data), info, signed.attributes),
  };
}
