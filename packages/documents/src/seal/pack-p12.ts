import { fromBER } from 'asn1js';
import {
  AuthenticatedSafe,
  CertBag,
  type Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';

const bags = { key: '1.2.840.113549.1.12.10.1.2', certificate: '1.2.840.113549.1.12.10.1.3' };
// The passphrase is random, not remembered by a person: stretching it buys nothing.
const iterations = 2048;

async function shroudedKey(key: CryptoKey, password: ArrayBuffer): Promise<SafeBag> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key);
  const bag = new PKCS8ShroudedKeyBag({ parsedValue: new PrivateKeyInfo({ schema: fromBER(pkcs8).result }) });
  // pkijs asks for an iv and then draws its own.
  const contentEncryptionAlgorithm = { name: 'AES-CBC', length: 256, iv: new Uint8Array(16) };
  const parameters = { password, contentEncryptionAlgorithm, hmacHashAlgorithm: 'SHA-256', iterationCount: iterations };
  await bag.makeInternalValues(parameters);
  return new SafeBag({ bagId: bags.key, bagValue: bag });
}

/** PKCS#12 with the key and its certificates, signer first (AES-256, HMAC-SHA-256). */
export async function packP12(key: CryptoKey, chain: Certificate[], passphrase: string): Promise<Uint8Array> {
  const password = new Uint8Array(new TextEncoder().encode(passphrase)).buffer;
  const certificates = chain.map((certificate) => {
    return new SafeBag({ bagId: bags.certificate, bagValue: new CertBag({ parsedValue: certificate }) });
  });
  const contents = new SafeContents({ safeBags: [await shroudedKey(key, password), ...certificates] });
  const safe = new AuthenticatedSafe({ parsedValue: { safeContents: [{ privacyMode: 0, value: contents }] } });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  const hash = 'SHA-256';
  await pfx.makeInternalValues({ password, iterations, pbkdf2HashAlgorithm: hash, hmacHashAlgorithm: hash });
  return new Uint8Array(pfx.toSchema().toBER());
}
