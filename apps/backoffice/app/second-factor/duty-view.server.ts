import { formatDate } from '@mot-cua/locales';
import type { listFactorDuties } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Duty = Awaited<ReturnType<typeof listFactorDuties>>[number];

function rowView({ agencyId, nameVi, nameEn, since, byName }: Duty, { t, locale }: Say) {
  const agency = locale === 'vi' ? nameVi : nameEn;
  const demanded = since && { date: formatDate(locale, since), name: byName ?? t('backoffice:audit.gone') };
  return {
    key: agencyId,
    name: agency,
    state: demanded ? t('backoffice:factor.demandedSince', demanded) : t('backoffice:factor.notDemanded'),
    demand: demanded ? 'no' : 'yes',
    label: t(demanded ? 'backoffice:factor.release' : 'backoffice:factor.demand', { agency }),
  };
}

/** At which agencies nobody signs without a second factor, and the button that changes it. */
export function dutyView(duties: readonly Duty[], say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:factor.dutyTitle'),
    lead: t('backoffice:factor.dutyLead'),
    caption: t('backoffice:factor.dutyCaption'),
    columns: {
      agency: t('backoffice:factor.agency'),
      state: t('backoffice:factor.state'),
      act: t('backoffice:factor.act'),
    },
    rows: duties.map((duty) => rowView(duty, say)),
  };
}
