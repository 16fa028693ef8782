import { closedWords } from '@mot-cua/locales';
import { type Hall, matters, type TicketInHall, type TrackView, ticketLabel } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { foundView } from '../track/found-view.server.ts';
import { questionView } from '../track/question-view.server.ts';

export const kioskHref = (agencyId: string): string => `/kiosk/${encodeURIComponent(agencyId)}`;

const nameOf = ({ agency }: Hall, { locale }: Say): string => (locale === 'vi' ? agency.nameVi : agency.nameEn);

const waitWords = ({ board: { averageWaitMinutes: minutes } }: Hall, { t }: Say): string =>
  minutes === null ? t('portal:queue.noWait') : t('portal:queue.wait', { count: Math.round(minutes) });

/** What somebody asked at the kiosk about a dossier, and what was found. */
export interface KioskAsked {
  code: string;
  lookup: string;
  /** Null: nothing has both codes; undefined: nothing was asked. */
  found?: TrackView | null;
}

/** What a kiosk offers: numbers, the way to a dossier, the rating. */
export function kioskView(hall: Hall, { isFull, code, lookup, found }: KioskAsked & { isFull: boolean }, say: Say) {
  const { t } = say;
  const { fields } = questionView({ code: found ? '' : code, lookup: '' }, lookup !== '' && code === '', say);
  return {
    title: t('portal:queue.kioskTitle'),
    agency: nameOf(hall, say),
    lead: hall.desk.isOpen ? t('portal:queue.kioskLead') : undefined,
    action: kioskHref(hall.agency.id),
    closed: hall.desk.isOpen ? undefined : { title: closedWords(say, hall.desk), text: t('portal:queue.closedNote') },
    full: isFull && hall.desk.isOpen ? t('portal:queue.full') : undefined,
    matters: (hall.desk.isOpen ? matters : []).map((matter) => ({
      matter,
      label: t(`portal:queue.matters.${matter}`),
      note: t('portal:queue.ahead', { count: hall.board.waiting[matter] }),
    })),
    wait: hall.desk.isOpen ? waitWords(hall, say) : undefined,
    track: {
      title: t('portal:queue.trackTitle'),
      look: t('portal:queue.trackLook'),
      fields,
      unknown: found === null ? t('portal:queue.trackUnknown') : undefined,
      found: found ? foundView(found, say) : undefined,
      again: t('portal:queue.again'),
    },
    rate: { title: t('portal:queue.rateTitle'), text: t('portal:queue.rateText'), label: t('portal:queue.rate') },
  };
}

/** A number that was taken. */
export function ticketView(hall: TicketInHall, say: Say) {
  const { t } = say;
  const { ticket } = hall;
  const standing = {
    waiting: t('portal:queue.before', { count: ticket.ahead }),
    called: t('portal:queue.called', { desk: ticket.desk ?? 0 }),
    served: t('portal:queue.over'),
    absent: t('portal:queue.over'),
  };
  return {
    title: t('portal:queue.ticketTitle'),
    agency: nameOf(hall, say),
    label: ticketLabel(ticket),
    matter: t(`portal:queue.matters.${ticket.matter}`),
    standing: standing[ticket.state],
    wait: waitWords(hall, say),
    lead: t('portal:queue.ticketLead'),
    again: { href: kioskHref(hall.agency.id), label: t('portal:queue.again') },
  };
}
