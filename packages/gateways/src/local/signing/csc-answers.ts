import { constants, createHash, createPrivateKey, privateEncrypt, X509Certificate } from 'node:crypto';
import type { Response } from 'express';
import type { Credentials, LocalCredential } from './credentials.ts';

/** An error as the specification has it: most are one kind and told apart by their description. */
export const refuse = (response: Response, description: string, error = 'invalid_request', status = 400) =>
  response.status(status).json({ error, error_description: description });

const rsa = ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11'];
export const sha256 = '2.16.840.1.101.3.4.2.1';
export const plainRsa = rsa[0];
export const mostAtOnce = 50;

export const infoAnswer = {
  specs: '1.0.4.0',
  name: 'Dịch vụ ký số từ xa (DEMO)',
  logo: 'https://signing.invalid/logo.png',
  region: 'VN',
  lang: 'vi-VN',
  description: 'Demonstration of a remote signing service',
  authType: ['oauth2client'],
  methods: [
    ...['credentials/list', 'credentials/info', 'credentials/authorize', 'credentials/sendOTP'],
    'signatures/signHash',
  ],
};

const stamp = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;

const asked = (type: string, label: string) => ({ presence: 'true', format: 'N', label, ...(type && { type }) });

/** What the service tells of a key. */
export function credentialAnswer(credentials: Credentials, one: LocalCredential, certificates: string) {
  const certificate = new X509Certificate(Buffer.from(one.certificate, 'base64'));
  const told = { none: [], single: [one.certificate], chain: [one.certificate, credentials.authority()] };
  return {
    key: { status: one.disabled ? 'disabled' : 'enabled', algo: rsa, len: 2048 },
    cert: {
      status: one.disabled ? 'revoked' : 'valid',
      certificates: told[certificates as keyof typeof told] ?? told.single,
      issuerDN: certificate.issuer.split('\n').reverse().join(','),
      serialNumber: certificate.serialNumber,
      subjectDN: certificate.subject.split('\n').reverse().join(','),
      validFrom: stamp(certificate.validFromDate),
      validTo: stamp(certificate.validToDate),
    },
    authMode: 'explicit',
    SCAL: '2',
    PIN: asked('', 'PIN'),
    OTP: { ...asked('online', 'OTP'), provider: 'sms' },
    multisign: mostAtOnce,
    lang: 'vi-VN',
  };
}

const digestHead = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** The digest, signed; or another one, where the service plays false. */
export function signature({ key }: LocalCredential, hash: string, isFalse: boolean): string {
  const given = Buffer.from(hash, 'base64');
  const digest = isFalse ? createHash('sha256').update(given).digest() : given;
  const padded = { key: createPrivateKey(key), padding: constants.RSA_PKCS1_PADDING };
  return privateEncrypt(padded, Buffer.concat([digestHead, digest])).toString('base64');
}
