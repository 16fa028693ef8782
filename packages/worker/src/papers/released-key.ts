import { createHash, X509Certificate } from 'node:crypto';
import { awaitSignature, type SignedApproval } from '@mot-cua/db';
import type { SigningKey } from '@mot-cua/documents';
import type { Deps } from '@mot-cua/use-cases';
import type { Effect } from '@mot-cua/workflow';

/** The promise that wants a signed result, and that goes on once a signature which is released elsewhere is there. */
export interface GoesOn {
  effect: Effect;
  seq: number;
}

interface Waiting extends Pick<SignedApproval, 'dossierId' | 'seq'> {
  /** The certificate and its issuer's. */
  chain: string;
}

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Holds the place of a signature that is not there yet; what is made with it is thrown away. */
const nothingYet = new Uint8Array(256);

/**
 * A key that signs nothing by itself: it says what would be signed, and gives the signature that its holder released for
 * just that. Until then `isAwaited` tells that what was made with it is not signed.
 */
export function releasedKey({ db }: Pick<Deps, 'db'>, { chain, ...approval }: Waiting, goesOn: GoesOn) {
  let isAwaited = true;
  const key: SigningKey = {
    certificates: (chain.match(block) ?? []).map((pem) => new Uint8Array(new X509Certificate(pem).raw)),
    async sign(data) {
      const digest = createHash('sha256').update(data).digest('hex');
      const { dossierId, seq } = approval;
      const signature = await awaitSignature(db, { dossierId, seq, digest, goesOn });
      isAwaited = signature === null;
      return signature ? new Uint8Array(signature) : nothingYet;
    },
  };
  return { key, isAwaited: () => isAwaited };
}
