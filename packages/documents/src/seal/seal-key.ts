import { P12Signer } from '@libpdf/core';
import type { SigningKey } from './make-cms.ts';
import type { Seal } from './seal.ts';

const signers = new WeakMap<Seal, Promise<P12Signer>>();

/** The key of a seal, opened once. */
export function p12SignerOf(seal: Seal): Promise<P12Signer> {
  const known = signers.get(seal) ?? P12Signer.create(seal.p12, seal.passphrase);
  signers.set(seal, known);
  return known;
}

/** An agency's seal as a key that signs. */
export async function sealKey(seal: Seal): Promise<SigningKey> {
  const signer = await p12SignerOf(seal);
  return {
    certificates: [signer.certificate, ...signer.certificateChain],
    sign: (data) => signer.sign(data, 'SHA-256'),
  };
}
