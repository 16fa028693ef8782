import { addDays, hanoiCalendar, type Instant, plainDate, weekdayOf } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { formatLongDate } from '@mot-cua/locales';
import { lifeEvents } from '@mot-cua/workflow';
import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import { catalogueAddress, searchAddress, serviceAddress } from './addresses.ts';
import { eventIcons } from './life-events.ts';
import { factsOf } from './promise.server.ts';

const noticeDays = 7;

/** The next public holiday that takes a working day away, while it is near. */
function nearHoliday(now: Instant): string | undefined {
  const today = plainDate(now);
  const last = addDays(today, noticeDays);
  const { holidays, weekly } = hanoiCalendar;
  return holidays.find(({ date }) => date >= today && date <= last && weekly[weekdayOf(date)].length > 0)?.date;
}

function holidayView(now: Instant, { t, locale }: Say) {
  const date = nearHoliday(now);
  if (!date) return null;
  return {
    title: t('portal:home.holidayTitle', { date: formatLongDate(locale, date) }),
    text: t('portal:home.holidayText'),
  };
}

/** Only what leads to a procedure that can be done here. */
const eventsView = ({ t, locale }: Say) =>
  lifeEvents.flatMap((event) => {
    const found = procedures.filter((procedure) => procedure.lifeEvents.includes(event));
    if (found.length === 0) return [];
    const text = found.map(({ texts }) => texts[locale].name).join(', ');
    const href = catalogueAddress({ chosen: { event: [event] } });
    return [{ icon: eventIcons[event], title: t(`portal:events.${event}`), href, text }];
  });

/** What citizens call their services, one word each. */
const commonWords = ({ locale }: Say) =>
  procedures
    .filter(({ applicants }) => applicants.includes('citizen'))
    .flatMap(({ texts }) => texts[locale].keywords.slice(0, 1))
    .map((label) => ({ label, href: searchAddress(label) }));

/** What the home page says: search first, then life events and every procedure with its promise. */
export function homeView(say: Say, now: Instant) {
  const { t, locale } = say;
  return {
    title: t('portal:home.title'),
    lead: t('portal:home.lead'),
    search: { label: t('portal:home.searchLabel'), submitLabel: t('shell:search') },
    common: { label: t('portal:home.common'), chips: commonWords(say) },
    applied: t('portal:home.alreadyApplied'),
    track: t('portal:track.noSignIn'),
    holiday: holidayView(now, say),
    events: { title: t('portal:home.events'), items: eventsView(say) },
    services: {
      title: t('portal:home.services'),
      all: t('portal:home.allServices'),
      items: procedures.map((procedure) => ({
        title: procedure.texts[locale].name,
        href: serviceAddress(procedure.slug),
        facts: factsOf(procedure, say),
      })),
    },
    elsewhere: {
      title: t('portal:home.notOnline'),
      items: [
        { icon: 'building' as const, title: t('portal:home.atDesk'), text: t('portal:home.atDeskText') },
        {
          icon: 'phone' as const,
          title: t('portal:home.byPhone', { hotline }),
          href: `tel:${hotline}`,
          text: t('portal:home.byPhoneText'),
        },
      ],
    },
  };
}
