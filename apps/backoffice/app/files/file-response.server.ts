import type { Download } from '@mot-cua/use-cases';

/** Kinds that a browser draws by itself, without running anything. */
const shown = ['application/pdf', 'image/jpeg', 'image/png'];

const headerName = (fileName: string): string =>
  `filename="${fileName.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, escape)}`;

/** A file to look at where that is harmless, to save where it is not; it may never act as a page of ours. */
export function fileResponse({ bytes, fileName, mime }: Download): Response {
  const known = shown.includes(mime);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': known ? mime : 'application/octet-stream',
      'Content-Disposition': `${known ? 'inline' : 'attachment'}; ${headerName(fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    },
  });
}
