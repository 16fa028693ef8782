import { fileTypeFromBuffer } from 'file-type';
import { cleanName, isNameMisleading } from './clean-name.ts';
import { carriesEicar } from './eicar.ts';
import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPng } from './inspect-png.ts';
import { isHeavyPicture, redrawPicture } from './redraw-picture.ts';
import { unpackStreams } from './unpack-streams.ts';
import type { MalwareScanner, UploadKind, UploadRefusal, UploadVerdict } from './upload-verdict.ts';
import { walkPdf } from './walk-pdf.ts';

interface KindRule {
  mime: string;
  extension: string;
  inspect: (bytes: Uint8Array) => UploadRefusal | null | Promise<UploadRefusal | null>;
}

/** Read by two who know nothing of each other: byte by byte, and as a viewer would. */
const inspectWholePdf = async (bytes: Uint8Array): Promise<UploadRefusal | null> =>
  inspectPdf(bytes) ?? (await unpackStreams(bytes)) ?? (await walkPdf(bytes));

const KINDS: Record<UploadKind, KindRule> = {
  pdf: { mime: 'application/pdf', extension: 'pdf', inspect: inspectWholePdf },
  jpeg: { mime: 'image/jpeg', extension: 'jpg', inspect: inspectJpeg },
  png: { mime: 'image/png', extension: 'png', inspect: inspectPng },
};

export interface Upload {
  bytes: Uint8Array;
  name: string;
  maxBytes: number;
  allowed: readonly UploadKind[];
  /** Nobody waits for the answer, so that heavy pictures are done too. */
  patient?: true;
}

/**
 * Judges an upload by its content, never by its name or declared type. Refuses whatever cannot be judged; what can be
 * judged only later says so, and is safe for nobody until then.
 */
export async function inspectUpload(upload: Upload, scanner: MalwareScanner): Promise<UploadVerdict> {
  const { bytes, name } = upload;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > upload.maxBytes) return refuse('tooLarge');
  if (carriesEicar(bytes)) return refuse('infected');

  const kind = await kindOf(bytes);
  if (!kind || !upload.allowed.includes(kind)) return refuse('typeNotAllowed');
  if (isNameMisleading(name)) return refuse('nameMisleading');

  const { mime, extension, inspect } = KINDS[kind];
  const refusal = await inspect(bytes);
  if (refusal) return refuse(refusal);

  const clean = cleanName(name, extension);
  if (!upload.patient && kind !== 'pdf' && (await isHeavyPicture(bytes)))
    return { ok: false, later: 'heavyPicture', cleanName: clean };
  const found = await scanner.scan(bytes).catch(() => 'unavailable' as const);
  if (found === 'infected') return refuse('infected');
  if (found !== 'clean') return { ok: false, later: 'scannerDown', cleanName: clean };

  const safe = kind === 'pdf' ? bytes : await redrawPicture(kind, bytes);
  return safe ? { ok: true, kind, mime, extension, cleanName: clean, bytes: safe } : refuse('damaged');
}

async function kindOf(bytes: Uint8Array): Promise<UploadKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kinds: readonly UploadKind[] = ['pdf', 'jpeg', 'png'];
  return kinds.find((kind) => KINDS[kind].mime === found?.mime) ?? null;
}

function refuse(reason: UploadRefusal): UploadVerdict {
  return { ok: false, reason };
}
