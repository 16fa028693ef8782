import type { X509Certificate } from 'node:crypto';

type Part = 'CN' | 'O' | 'title' | 'serialNumber';

/** One part of the distinguished name of a certificate's holder; empty where there is none. */
export function namePart({ subject }: Pick<X509Certificate, 'subject'>, part: Part): string {
  const line = subject.split('\n').find((each) => each.startsWith(`${part}=`));
  return line?.slice(part.length + 1) ?? '';
}
