import {
  type FileUpload,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser';
import { badRequest, tooLarge, wrongType } from './results.ts';

/** A file as it came: its name and type are claims. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

export interface Form {
  /** The value of a field, empty when it was not sent. A field sent twice is a malformed request. */
  text(name: string): string;
  /** All values of a group of check boxes. */
  all(name: string): readonly string[];
  /** Every text field by name, the first value where there are several. */
  readonly values: Readonly<Record<string, string>>;
  readonly uploads: readonly Upload[];
}

export interface FormLimits {
  readonly fields?: number;
  readonly textBytes?: number;
  readonly files?: number;
  readonly fileBytes?: number;
}

const KILOBYTE = 1024;
// A file input that was left empty is sent all the same.
const EMPTY_INPUTS = 10;

/** Reads a posted form within its limits; throws the answer (400, 413, 415) when it cannot be one of ours. */
export async function readForm(request: Request, limits: FormLimits = {}): Promise<Form> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) throw wrongType();
  const { texts, uploads } = await parse(request, limits);
  const values: Record<string, string> = Object.create(null);
  for (const [name, [first = '']] of texts) values[name] = first;
  return {
    values,
    uploads,
    all: (name) => texts.get(name) ?? [],
    text(name) {
      const [first = '', ...more] = texts.get(name) ?? [];
      if (more.length > 0) throw badRequest();
      return first;
    },
  };
}

async function parse(request: Request, limits: FormLimits) {
  const { fields = 300, textBytes = 256 * KILOBYTE, files = 0, fileBytes = 0 } = limits;
  const pending: Promise<Upload>[] = [];
  const takeFile = (file: FileUpload): undefined => {
    if (file.size > 0 || (file.name !== '' && file.name !== 'file-upload')) pending.push(uploadOf(file));
  };
  const options = {
    maxParts: fields + files + EMPTY_INPUTS,
    maxFiles: files + EMPTY_INPUTS,
    maxFileSize: Math.max(fileBytes, textBytes),
    maxHeaderSize: 8 * KILOBYTE,
    maxTotalSize: textBytes + files * (fileBytes + KILOBYTE),
  };
  const form = await parseFormData(request, options, takeFile).catch((problem: unknown) => {
    throw isLimit(problem) ? tooLarge() : badRequest();
  });
  const uploads = await Promise.all(pending);
  if (uploads.length > files || uploads.some(({ bytes }) => bytes.length > fileBytes)) throw tooLarge();
  return { texts: textsIn(form), uploads };
}

const limitErrors = [
  MaxFilesExceededError,
  MaxFileSizeExceededError,
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
];

const isLimit = (problem: unknown): boolean => limitErrors.some((kind) => problem instanceof kind);

const uploadOf = async (file: FileUpload): Promise<Upload> => ({
  field: file.fieldName,
  name: file.name,
  declaredType: file.type,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

function textsIn(form: FormData): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !isText(name) || !isText(value)) throw badRequest();
    const text = value.replace(/\r\n?/g, '\n').normalize('NFC');
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  return texts;
}

// What was not valid UTF-8 has become U+FFFD; NUL cannot be stored; neither comes from a person's keyboard.
const isText = (value: string): boolean => !/[\0\ufffd]/.test(value) && value.isWellFormed();
