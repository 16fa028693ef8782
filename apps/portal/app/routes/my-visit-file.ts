import { readMyVisit } from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import { dossierAddress } from '../dossier/addresses.ts';
import { agencyText } from '../dossier/reference.server.ts';
import { citizenOf, load } from '../routing.server.ts';
import { calendarFile } from '../visits/calendar-file.ts';

/** A booked visit for the person's own calendar. */
export const loader = load('citizen', async ({ deps, param, person, t, locale }) => {
  const mine = await readMyVisit(deps, { id: param('id') }, citizenOf(person));
  if (!mine) throw notFound();
  const { dossierId, procedure, visit, version, reference, now } = mine;
  const agency = agencyText(mine.agency, { t, locale });
  const link = `${deps.settings.portalUrl}${dossierAddress(dossierId)}`;
  const file = calendarFile({
    ...{ id: dossierId, sequence: version, visit, madeAt: now, place: agency },
    summary: t('portal:visits.summary', { procedure: procedure.texts[locale].name, agency }),
    description: t('portal:visits.bring', { reference, link }),
  });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${visit.day}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
