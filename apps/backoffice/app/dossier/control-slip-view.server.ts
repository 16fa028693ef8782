import { formatDateTime } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type HandOver = StaffDossierView['handOvers'][number];

function holderText({ name, role, agency, onBehalfOf }: HandOver['giver'], { t }: Say): string {
  const held = t(`workflow:roles.${role}`);
  const inRole = onBehalfOf ? t('backoffice:substitutes.inRoleFor', { role: held, name: onBehalfOf }) : held;
  return [name, inRole, agency].filter(Boolean).join(', ');
}

function rowView(
  { giver, givenAt, receiver, receivedAt, takenBack, sentBack }: HandOver,
  dueAt: string | null,
  say: Say,
) {
  const { t, locale } = say;
  const isLate = dueAt !== null && receivedAt > dueAt;
  return {
    key: `${givenAt} ${receivedAt}`,
    given: holderText(giver, say),
    givenAt: formatDateTime(locale, givenAt),
    received: holderText(receiver, say),
    receivedAt: formatDateTime(locale, receivedAt),
    result: dueAt ? t(isLate ? 'backoffice:slip.late' : 'backoffice:slip.onTime') : '',
    noted: sentBack ? t('backoffice:beyond.onSlip') : takenBack === null ? undefined : t('backoffice:takeBack.onSlip'),
  };
}

/** The control slip of a dossier (form 05): who gave it to whom, and when. */
export function controlSlipView(view: StaffDossierView, say: Say) {
  const { t, locale } = say;
  const { dossier, code, provisionalNumber, owner, procedure, agencies, handOvers } = view;
  const dueAt = dossier.facts.clock?.dueAt ?? null;
  const agency = (each: typeof agencies.competent): string => (locale === 'vi' ? each.name : each.nameEn);
  return {
    title: t('backoffice:slip.title'),
    facts: [
      { key: t('backoffice:slip.code'), value: code ?? provisionalNumber },
      { key: t('backoffice:slip.procedure'), value: procedure.texts[locale].name },
      { key: t('backoffice:slip.owner'), value: owner.fullName },
      { key: t('backoffice:slip.agency'), value: agency(agencies.competent) },
      { key: t('backoffice:slip.due'), value: dueAt ? formatDateTime(locale, dueAt) : t('backoffice:slip.noDue') },
    ],
    caption: t('backoffice:slip.caption'),
    empty: t('backoffice:slip.empty'),
    columns: {
      given: t('backoffice:slip.given'),
      received: t('backoffice:slip.received'),
      result: t('backoffice:slip.result'),
    },
    rows: handOvers.map((each) => rowView(each, dueAt, say)),
    note: t('backoffice:slip.note'),
    back: { href: `/dossiers/${dossier.id}/history`, label: t('backoffice:slip.back') },
  };
}
