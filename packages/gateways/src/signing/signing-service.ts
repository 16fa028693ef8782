/** What a service asks of somebody before their key signs, and how many signatures one release covers. */
export interface ReleaseQuestions {
  pin: boolean;
  /** `online`: the service sends it when it is asked to; `offline`: it is read from a device. */
  code: 'none' | 'offline' | 'online';
  most: number;
}

/** A key that a service keeps for somebody, with its certificate. */
export interface RemoteCredential {
  id: string;
  /** DER: the holder's own, then its issuer's where the service tells it. */
  certificates: readonly Uint8Array[];
  asks: ReleaseQuestions;
}

/**
 * Why a service did not sign. `expired`: the release was not used in time; `otherHash`: what came back does not sign what
 * was asked for; `otherCertificate`: the key has another certificate by now; `unreachable`: no answer, or none that makes sense.
 */
export type ReleaseRefusal =
  | 'wrongPin'
  | 'wrongCode'
  | 'locked'
  | 'disabled'
  | 'certificateEnded'
  | 'otherCertificate'
  | 'expired'
  | 'tooMany'
  | 'otherHash'
  | 'refused'
  | 'unreachable';

/** What somebody releases with their own hands; nothing of it is kept or logged. */
export interface Release {
  credential: string;
  /** DER, with which each signature is verified before it is handed on. */
  certificate: Uint8Array;
  /** SHA-256. */
  digests: readonly Uint8Array[];
  pin: string;
  code: string;
}

/** A service that keeps personal keys and signs when their holder releases it: hashes go there, signatures come back. */
export interface SigningService {
  /** The keys of an account that can sign results; none where the service does not know it. */
  credentialsOf(account: string): Promise<{ credentials: RemoteCredential[] } | { refused: ReleaseRefusal }>;
  /** Asks the service to send its holder a code. Null: it is on its way. */
  sendCode(credential: string): Promise<ReleaseRefusal | null>;
  /** RSA (PKCS #1 v1.5) over each digest, in their order; all of them or none. */
  release(release: Release): Promise<{ signatures: Uint8Array[] } | { refused: ReleaseRefusal }>;
}
