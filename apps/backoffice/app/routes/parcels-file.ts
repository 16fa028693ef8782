import { readParcels } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { readDayAddress } from '../day/day-address.ts';
import { parcelsFile } from '../parcels/parcels-file.server.ts';
import { load } from '../routing.server.ts';

/** So many lines at most are in a file: more than an agency sends in a day. */
const mostLines = 5000;

export const loader = load('results', async ({ deps, actor, person, url, t, locale }) => {
  const read = await readParcels(deps, { ...readDayAddress(url), limit: mostLines }, actor);
  if (!read) throw notFound();
  return parcelsFile(read, person.now, { t, locale });
});
