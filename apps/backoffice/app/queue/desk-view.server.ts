import { closedWords } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type CallingDesk, type Matter, matters, mostDesks, ticketLabel } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { todayView } from '../visits/today-view.server.ts';
import { deskHref } from './desk-address.ts';

const matterName = (matter: Matter, { t }: Say): string => t(`portal:queue.matters.${matter}`);

const mattersName = (all: readonly Matter[], say: Say): string => all.map((each) => matterName(each, say)).join(', ');

function figuresView({ board }: CallingDesk, say: Say) {
  const { t } = say;
  const minutes = board.averageWaitMinutes;
  return [
    ...matters.map((matter) => ({
      label: t('backoffice:calling.waiting', { matter: matterName(matter, say) }),
      value: String(board.waiting[matter]),
    })),
    {
      label: t('backoffice:calling.average'),
      value:
        minutes === null
          ? t('backoffice:calling.unknown')
          : t('backoffice:calling.minutes', { count: Math.round(minutes) }),
    },
  ];
}

function openFields({ desk }: CallingDesk, problem: string | undefined, say: Say): FieldView[] {
  const numbers = Array.from({ length: mostDesks }, (_, place) => String(place + 1));
  return [
    {
      ...{ name: 'desk', kind: 'select', label: say.t('backoffice:calling.number'), required: true },
      options: numbers.map((value) => ({ value, label: value })),
      value: desk ? String(desk.number) : '1',
    },
    {
      ...{
        name: 'matters',
        kind: 'choices',
        label: say.t('backoffice:calling.matters'),
        required: true,
        error: problem,
      },
      options: matters.map((value) => ({ value, label: matterName(value, say) })),
      value: desk ? [...desk.matters] : [],
    },
  ];
}

function ownDesk({ agencyId, desk }: CallingDesk, say: Say) {
  if (!desk) return null;
  const { t } = say;
  const { number, called } = desk;
  return {
    desk: String(number),
    title: t('backoffice:calling.atDesk', { desk: number }),
    matters: mattersName(desk.matters, say),
    ticket: called?.id ?? '',
    now: t('backoffice:calling.now'),
    called: called ? ticketLabel(called) : t('backoffice:calling.nobody'),
    matter: called ? matterName(called.matter, say) : '',
    next: t('backoffice:calling.next'),
    acts: called
      ? (['recall', 'served', 'absent'] as const).map((does) => ({ does, label: t(`backoffice:calling.${does}`) }))
      : [],
    close: t('backoffice:calling.close'),
    href: deskHref(agencyId, number),
  };
}

interface Around {
  names: Readonly<Record<string, { vi: string; en: string }>>;
  portalUrl: string;
  told: { stale: boolean; given: string; noMatter: boolean; full: boolean };
}

/** The desks of an agency, and the one at which somebody sits. */
export function deskView(calling: CallingDesk, { names, portalUrl, told }: Around, say: Say) {
  const { t, locale } = say;
  const { agencyId, agencyIds, board, reception } = calling;
  const problem = told.noMatter ? t('backoffice:calling.noMatter') : undefined;
  const nameOf = (id: string): string => names[id]?.[locale] ?? id;
  return {
    ...{ title: t('backoffice:calling.title'), lead: t('backoffice:calling.lead'), intentId: newIntentId() },
    closed: reception.isOpen
      ? undefined
      : { title: closedWords(say, reception), text: t('backoffice:calling.outOfHours') },
    stale: told.full ? t('backoffice:visits.full') : told.stale ? t('backoffice:calling.stale') : undefined,
    given: told.given ? t('backoffice:calling.given', { label: told.given }) : undefined,
    errors: {
      title: t('shell:errorSummary', { count: 1 }),
      items: problem ? [{ field: 'matters', message: problem }] : [],
    },
    agency: {
      ...{
        id: agencyId,
        name: nameOf(agencyId),
        label: t('backoffice:calling.agency'),
        show: t('backoffice:calling.show'),
      },
      options: agencyIds.map((id) => ({ value: id, label: nameOf(id) })),
    },
    own: ownDesk(calling, say),
    figures: figuresView(calling, say),
    today: todayView(calling.visits, say),
    desks: {
      ...{ title: t('backoffice:calling.desks'), empty: t('backoffice:calling.noDesk') },
      columns: {
        desk: t('backoffice:calling.desk'),
        matters: t('backoffice:calling.matters'),
        called: t('backoffice:calling.called'),
      },
      rows: board.desks.map(({ number, matters: forMatters, called }) => ({
        href: deskHref(agencyId, number),
        name: t('backoffice:calling.atDesk', { desk: number }),
        matters: mattersName(forMatters, say),
        called: called ? ticketLabel(called) : '',
      })),
    },
    open: {
      ...{ title: t('backoffice:calling.open'), lead: t('backoffice:calling.openLead') },
      fields: openFields(calling, problem, say),
    },
    give: {
      ...{ title: t('backoffice:calling.give'), lead: t('backoffice:calling.giveLead') },
      matters: matters.map((value) => ({ value, label: matterName(value, say) })),
    },
    outside: [
      { href: `${portalUrl}/screen/${agencyId}`, label: t('backoffice:calling.screen') },
      { href: `${portalUrl}/kiosk/${agencyId}`, label: t('backoffice:calling.kiosk') },
    ],
  };
}

export type DeskView = ReturnType<typeof deskView>;
