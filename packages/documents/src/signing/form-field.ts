import { textString } from '../pdf/text-string.ts';
import type { OpenPlace, PlaceName } from './open-places.ts';

const labels: Record<PlaceName, string> = {
  number: 'Số, ký hiệu',
  date: 'Địa danh, ngày tháng',
  seal: 'Chữ ký số của cơ quan',
  leader: 'Chữ ký số của người ký',
};

const reference = (object: number): string => `${object} 0 R`;

const kinds = (name: PlaceName): string =>
  name === 'number' || name === 'date' ? '/FT /Tx\n/Ff 1\n/DA (/F 12 Tf 0 g)' : '/FT /Sig';

/** A field in an open place: its value and its picture are the two lines in which it may change later. */
export const formField = (name: PlaceName, place: OpenPlace, value: string, picture: number): string =>
  [
    '<<',
    '/Type /Annot\n/Subtype /Widget',
    `${kinds(name)}\n/T (${name})\n/TU ${textString(labels[name])}`,
    `/F 132\n/Rect ${place.rect}\n/P ${reference(place.page)}\n/StructParent ${place.structParent}`,
    `/V ${value}`,
    `/AP << /N ${reference(picture)} >>`,
    '>>',
  ].join('\n');

/** The same field with another value and another picture, and nothing else changed. */
export const filledField = (field: string, value: string, picture: number): string =>
  field.replace(/\n\/V .*\n/, `\n/V ${value}\n`).replace(/\n\/AP .*\n/, `\n/AP << /N ${reference(picture)} >>\n`);
