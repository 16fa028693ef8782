import { constants, publicDecrypt, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { type CscConfig, cscCalls, unreachable } from './csc-call.ts';
import { cscRefusal } from './csc-refusal.ts';
import { algorithms, authorized, credentialInfo, credentialList, signedHashes, type toldError } from './csc-shapes.ts';
import type { Release, ReleaseRefusal, RemoteCredential, SigningService } from './signing-service.ts';

type Info = z.infer<typeof credentialInfo>;
type Refused = { refused: ReleaseRefusal };

const nothing = z.unknown();
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

const refusalOf = (answer: typeof unreachable | { error: z.infer<typeof toldError> }): Refused => ({
  refused: answer === unreachable ? unreachable : cscRefusal(answer.error),
});

// What stands before a SHA-256 digest in a signature (RFC 8017 §9.2).
const digestHead = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Whether a signature is the key's own over just this digest. */
function signs(signature: Uint8Array, digest: Uint8Array, { publicKey }: X509Certificate): boolean {
  try {
    const opened = publicDecrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, signature);
    return opened.equals(Buffer.concat([digestHead, digest]));
  } catch {
    return false;
  }
}

const canSign = ({ key, cert, authMode }: Info): boolean =>
  key.status === 'enabled' &&
  (cert.status ?? 'valid') === 'valid' &&
  key.algo.includes(algorithms.rsa) &&
  key.len >= 2048 &&
  authMode === 'explicit';

const credentialOf = (id: string, { cert, PIN, OTP, multisign }: Info): RemoteCredential => ({
  id,
  certificates: cert.certificates.map(bytesOf),
  asks: {
    pin: PIN?.presence === 'true',
    code: OTP?.presence === 'true' ? (OTP.type ?? 'offline') : 'none',
    most: multisign,
  },
});

/** Why a key signs nothing now, as the service itself says; null when it does. */
function hindrance({ key, cert }: Info, certificate: Uint8Array): ReleaseRefusal | null {
  if (key.status === 'disabled') return 'disabled';
  if (cert.status && cert.status !== 'valid') return 'certificateEnded';
  return cert.certificates[0] === text(certificate) ? null : 'otherCertificate';
}

/**
 * Opens a service that speaks the API of the Cloud Signature Consortium, version 1.0.4.0, with the token of a client and
 * credentials that their holders authorize explicitly. `url` ends where the names of the methods begin. Only hashes leave the house.
 */
export function openSigningService(config: CscConfig): SigningService {
  const ask = cscCalls(config);
  const infoOf = (credentialID: string) =>
    ask('credentials/info', { credentialID, certificates: 'chain', certInfo: true, authInfo: true }, credentialInfo);

  async function authorize({ credential, digests, pin, code }: Release, { PIN, OTP }: Info): Promise<string | Refused> {
    const answer = await ask(
      'credentials/authorize',
      {
        ...{ credentialID: credential, numSignatures: digests.length, hash: digests.map(text) },
        ...(PIN && PIN.presence !== 'false' && pin !== '' && { PIN: pin }),
        ...(OTP && OTP.presence !== 'false' && code !== '' && { OTP: code }),
      },
      authorized,
    );
    return answer !== unreachable && 'value' in answer ? answer.value.SAD : refusalOf(answer);
  }

  async function signHashes(release: Release, SAD: string): Promise<{ signatures: Uint8Array[] } | Refused> {
    const { credential, digests, certificate } = release;
    const asked = { credentialID: credential, SAD, hash: digests.map(text) };
    const how = { hashAlgo: algorithms.sha256, signAlgo: algorithms.rsa };
    const answer = await ask('signatures/signHash', { ...asked, ...how }, signedHashes);
    if (answer === unreachable || 'error' in answer) return refusalOf(answer);
    const signatures = answer.value.signatures.map(bytesOf);
    const own = new X509Certificate(certificate);
    const isWhole =
      signatures.length === digests.length &&
      digests.every((digest, place) => signs(signatures[place] ?? new Uint8Array(), digest, own));
    return isWhole ? { signatures } : { refused: 'otherHash' };
  }

  return {
    async credentialsOf(account) {
      const list = await ask('credentials/list', { userID: account, maxResults: 50 }, credentialList);
      if (list === unreachable) return { refused: unreachable };
      // A service tells of an account that it does not know as of an argument that is wrong.
      if ('error' in list) return list.status === 400 ? { credentials: [] } : refusalOf(list);
      const ids = list.value.credentialIDs;
      const infos = await Promise.all(ids.map(infoOf));
      if (infos.includes(unreachable)) return { refused: unreachable };
      const credentials = infos.flatMap((info, place) =>
        info !== unreachable && 'value' in info && canSign(info.value)
          ? [credentialOf(ids[place] ?? '', info.value)]
          : [],
      );
      return { credentials };
    },
    async sendCode(credentialID) {
      const answer = await ask('credentials/sendOTP', { credentialID }, nothing);
      return answer !== unreachable && 'value' in answer ? null : refusalOf(answer).refused;
    },
    async release(release) {
      const info = await infoOf(release.credential);
      if (info === unreachable || 'error' in info) return refusalOf(info);
      const hindered = hindrance(info.value, release.certificate);
      if (hindered) return { refused: hindered };
      if (release.digests.length > info.value.multisign) return { refused: 'tooMany' };
      const sad = await authorize(release, info.value);
      return typeof sad === 'string' ? signHashes(release, sad) : sad;
    },
  };
}
