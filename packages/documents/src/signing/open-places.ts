import type { PdfFile } from '../pdf/pdf-file.ts';

export const placeNames = ['number', 'date', 'leader', 'seal'] as const;
export type PlaceName = (typeof placeNames)[number];

/** A place that the template left open; it stands in the typeset paper as a link, which becomes a form field. */
export interface OpenPlace {
  object: number;
  page: number;
  rect: string;
  width: number;
  height: number;
  structParent: string;
}

const isPlaceName = (name: string): name is PlaceName => (placeNames as readonly string[]).includes(name);

function placeIn(text: string, object: number, page: number): [PlaceName, OpenPlace] | null {
  const [, name = ''] = /\/URI \(place:(\w+)\)/.exec(text) ?? [];
  const [, rect = ''] = /\/Rect (\[[-\d. ]+\])/.exec(text) ?? [];
  const [, structParent = ''] = /\/StructParent (\d+)/.exec(text) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.slice(1, -1).split(' ').map(Number);
  return isPlaceName(name)
    ? [name, { object, page, rect, width: right - left, height: top - bottom, structParent }]
    : null;
}

/** The places that are open in a typeset paper; throws when one is missing. */
export function openPlaces(file: PdfFile): Record<PlaceName, OpenPlace> {
  const objects = [...(file.revisions.at(-1)?.keys() ?? [])];
  const found = objects.flatMap((page) => {
    const [, annotations = ''] = /\/Annots \[([^\]]*)\]/.exec(file.body(page).toString('latin1', 0, 4000)) ?? [];
    return [...annotations.matchAll(/(\d+) 0 R/g)].flatMap(([, name]) => {
      const place = placeIn(file.body(Number(name)).toString('latin1'), Number(name), page);
      return place ? [place] : [];
    });
  });
  if (found.length !== placeNames.length) throw new Error(`the paper has ${found.length} open places`);
  return Object.fromEntries(found) as Record<PlaceName, OpenPlace>;
}
