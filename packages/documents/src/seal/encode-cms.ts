import type { OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { cmsTypes as oid } from './cms-types.ts';

/** The only encoding of these parts that counts: the signer's certificate first, nothing unsigned. */
export function encodeCms(certificates: Certificate[], signature: OctetString, attributes: Attribute[]): Uint8Array {
  const sha256 = () => new AlgorithmIdentifier({ algorithmId: oid.sha256 });
  const [leaf] = certificates;
  if (!leaf) throw new Error('no certificate');
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256WithRsa }),
    signature,
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
