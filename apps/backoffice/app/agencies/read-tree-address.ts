import { readPage } from '../calendar/days-address.ts';
import { boxesOf, dateIn } from '../date-boxes.ts';
import type { TreeEntered } from './tree-view.server.ts';

const longest = 100;

/** A day as a link says it, or as three boxes do. */
export function readTreeAddress(url: URL): TreeEntered {
  const said = (name: string) => (url.searchParams.get(name) ?? '').trim().normalize('NFC').slice(0, longest);
  const on = said('on');
  const [year = '', month = '', date = ''] = on.split('-');
  const linked = { 'day.day': date, 'day.month': month, 'day.year': year };
  const boxes = on ? linked : Object.fromEntries(boxesOf('day').map((box) => [box, said(box)]));
  return { day: on || dateIn(boxes, 'day'), at: said('at'), typed: said('name'), page: readPage(url), boxes };
}
