import type { PdfFile } from '../pdf/pdf-file.ts';
import { type PlaceName, placeNames } from './open-places.ts';

/** A field of a paper as it stands signed. */
export interface SignedField {
  object: number;
  body: string;
  width: number;
  height: number;
}

/** The form of a signed paper: its four fields, by name. Throws when it has not the one shape that we make. */
export function signedFields(file: PdfFile): Record<PlaceName, SignedField> {
  const catalog = file.body(file.root).toString('latin1');
  const [, form] = /\/AcroForm (\d+) 0 R/.exec(catalog) ?? [];
  const [, fields = ''] = /\/Fields \[([^\]]*)\]/.exec(file.body(Number(form)).toString('latin1')) ?? [];
  const found = [...fields.matchAll(/(\d+) 0 R/g)].map(([, name], place): [PlaceName, SignedField] => {
    const body = file.body(Number(name)).toString('latin1');
    const [, rect = ''] = /\/Rect \[([-\d. ]+)\]/.exec(body) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.split(' ').map(Number);
    const named = placeNames[place];
    if (!named || !body.includes(`\n/T (${named})\n`)) throw new Error('the paper has another form');
    return [named, { object: Number(name), body, width: right - left, height: top - bottom }];
  });
  if (found.length !== placeNames.length) throw new Error('the paper has no form');
  return Object.fromEntries(found) as Record<PlaceName, SignedField>;
}
