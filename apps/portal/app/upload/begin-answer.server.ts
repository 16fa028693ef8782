import type { BegunUpload } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { uploadAddress } from './addresses.ts';

/** Where the parts of a file go, or why it is not worth sending. */
export function beginAnswer(begun: BegunUpload, { t }: Pick<Say, 't'>): Response {
  if (!begun) throw notFound();
  if ('rejected' in begun) return Response.json({ problem: t(`forms:uploads.${begun.rejected}`) }, { status: 422 });
  const address = uploadAddress(begun.uploadId);
  return Response.json({ id: begun.uploadId, address }, { status: 201, headers: { Location: address } });
}
