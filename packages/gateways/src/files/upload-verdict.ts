export type UploadKind = 'pdf' | 'jpeg' | 'png';

export type UploadRefusal =
  | 'empty'
  | 'tooLarge'
  | 'typeNotAllowed'
  | 'nameMisleading'
  | 'damaged'
  | 'encrypted'
  | 'activeContent'
  | 'pictureTooLarge'
  | 'infected'
  | 'scannerUnavailable';

export type UploadVerdict =
  | { ok: true; kind: UploadKind; mime: string; extension: string; cleanName: string }
  | { ok: false; reason: UploadRefusal };

export interface MalwareScanner {
  scan(bytes: Uint8Array): Promise<'clean' | 'infected' | 'unavailable'>;
}
