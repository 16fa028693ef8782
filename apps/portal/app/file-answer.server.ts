import type { Download } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';

/** A file to keep or look at; it never runs as a page of ours. */
export function fileAnswer(download: Download | null): Response {
  if (!download) throw notFound();
  const { bytes, fileName, mime } = download;
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}
