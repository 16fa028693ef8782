import { fromBER } from 'asn1js';
import { Certificate } from 'pkijs';

type Label = 'CERTIFICATE' | 'PRIVATE KEY';

/** DER bytes as one PEM block. */
export function toPem(label: Label, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** The first block with the label, as DER. */
export function fromPem(label: Label, pem: string): ArrayBuffer {
  const [, base64] = pem.match(new RegExp(`-----BEGIN ${label}-----([^-]+)-----END ${label}-----`)) ?? [];
  if (!base64) throw new Error(`no ${label} in the PEM file`);
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}

export function certificateFromPem(pem: string): Certificate {
  return new Certificate({ schema: fromBER(fromPem('CERTIFICATE', pem)).result });
}
