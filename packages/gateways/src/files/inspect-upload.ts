import { fileTypeFromBuffer } from 'file-type';
import { cleanName, isNameMisleading } from './clean-name.ts';
import { carriesEicar } from './eicar.ts';
import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPng } from './inspect-png.ts';
import type { MalwareScanner, UploadKind, UploadRefusal, UploadVerdict } from './upload-verdict.ts';

interface KindRule {
  mime: string;
  extension: string;
  inspect: (bytes: Uint8Array) => UploadRefusal | null;
}

const KINDS: Record<UploadKind, KindRule> = {
  pdf: { mime: 'application/pdf', extension: 'pdf', inspect: inspectPdf },
  jpeg: { mime: 'image/jpeg', extension: 'jpg', inspect: inspectJpeg },
  png: { mime: 'image/png', extension: 'png', inspect: inspectPng },
};

export interface Upload {
  bytes: Uint8Array;
  name: string;
  maxBytes: number;
  allowed: readonly UploadKind[];
}

/** Judges an upload by its content, never by its name or declared type. Refuses whatever cannot be judged. */
export async function inspectUpload(upload: Upload, scanner: MalwareScanner): Promise<UploadVerdict> {
  const { bytes, name } = upload;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > upload.maxBytes) return refuse('tooLarge');
  if (carriesEicar(bytes)) return refuse('infected');

  const kind = await kindOf(bytes);
  if (!kind || !upload.allowed.includes(kind)) return refuse('typeNotAllowed');
  if (isNameMisleading(name)) return refuse('nameMisleading');

  const { mime, extension, inspect } = KINDS[kind];
  const refusal = inspect(bytes);
  if (refusal) return refuse(refusal);

  const found = await scanner.scan(bytes).catch(() => 'unavailable' as const);
  if (found === 'infected') return refuse('infected');
  if (found !== 'clean') return refuse('scannerUnavailable');
  return { ok: true, kind, mime, extension, cleanName: cleanName(name, extension) };
}

async function kindOf(bytes: Uint8Array): Promise<UploadKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kinds: readonly UploadKind[] = ['pdf', 'jpeg', 'png'];
  return kinds.find((kind) => KINDS[kind].mime === found?.mime) ?? null;
}

function refuse(reason: UploadRefusal): UploadVerdict {
  return { ok: false, reason };
}
