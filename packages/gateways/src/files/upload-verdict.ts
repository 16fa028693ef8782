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
  | 'unpacksTooLarge'
  | 'infected';

/** Why a file can be judged only later: until then nobody may open it. */
export type UploadDelay = 'scannerDown' | 'heavyPicture';

export type UploadVerdict =
  | {
      ok: true;
      kind: UploadKind;
      mime: string;
      extension: string;
      cleanName: string;
      /** What to keep in place of what came: pictures are drawn anew, without what their makers wrote into them. */
      bytes: Uint8Array;
    }
  | { ok: false; reason: UploadRefusal }
  | { ok: false; later: UploadDelay; cleanName: string };

export interface MalwareScanner {
  scan(bytes: Uint8Array): Promise<'clean' | 'infected' | 'unavailable'>;
}
