import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type Maintenance, type MaintenanceTrouble, maintenancePage } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What was posted and not taken. */
export interface RejectedMaintenance {
  raw: RawAnswers;
  problems?: PageProblems;
  trouble?: MaintenanceTrouble;
}

/** The question at which a trouble is put right. */
const placeOf = { endsTooSoon: 'endTime', toldTooLate: 'startTime' } as const satisfies Record<
  MaintenanceTrouble,
  string
>;

const labelsOf = ({ t }: Say) => ({
  startDate: { label: t('backoffice:maintenance.fields.startDate.label') },
  startTime: { label: t('backoffice:maintenance.fields.startTime.label') },
  endDate: { label: t('backoffice:maintenance.fields.endDate.label') },
  endTime: { label: t('backoffice:maintenance.fields.endTime.label') },
  toldVi: {
    label: t('backoffice:maintenance.fields.toldVi.label'),
    hint: t('backoffice:maintenance.fields.toldVi.hint'),
  },
  toldEn: {
    label: t('backoffice:maintenance.fields.toldEn.label'),
    hint: t('backoffice:maintenance.fields.toldEn.hint'),
  },
  urgent: {
    label: t('backoffice:maintenance.fields.urgent.label'),
    options: { urgent: t('backoffice:maintenance.fields.urgent.options.urgent') },
  },
});

/** Hours are chosen from a list. */
function asList(field: FieldView, { t }: Say): FieldView {
  const options = maintenancePage.fields.flatMap((each) =>
    each.name === field.name && each.kind === 'choice' ? [...each.options] : [],
  );
  if (options.length === 0) return field;
  const first = { value: '', label: t('backoffice:maintenance.choose') };
  return { ...field, kind: 'select', options: [first, ...options.map((value) => ({ value, label: value }))] };
}

function formView({ raw, problems = {}, trouble }: RejectedMaintenance, say: Say) {
  const { t } = say;
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, raw, problems, communes: [] };
  const place = trouble && { field: placeOf[trouble], message: t(`backoffice:maintenance.trouble.${trouble}`) };
  const items = [...fieldErrors(maintenancePage.fields, asking, say), ...(place ? [place] : [])];
  const fields = fieldViews(maintenancePage.fields, asking, say).map((field) => {
    const drawn = asList(field, say);
    return place?.field === field.name ? { ...drawn, error: place.message } : drawn;
  });
  return { fields, errors: { title: t('shell:errorSummary', { count: items.length }), items } };
}

/** What is announced, and a form to announce more. */
export function maintenanceView(
  coming: readonly Maintenance[],
  { done, rejected = { raw: {} } }: { done?: boolean; rejected?: RejectedMaintenance },
  say: Say,
) {
  const { t, locale } = say;
  const title = t('backoffice:maintenance.title');
  const form = formView(rejected, say);
  return {
    title,
    mendTitle: form.errors.items.length > 0 ? t('shell:errorTitle', { page: title }) : undefined,
    lead: t('backoffice:maintenance.lead'),
    done: done ? t('backoffice:maintenance.done') : undefined,
    ...form,
    send: t('backoffice:maintenance.send'),
    intentId: newIntentId(),
    list: {
      title: t('backoffice:maintenance.announced'),
      empty: t('backoffice:maintenance.empty'),
      columns: {
        start: t('backoffice:maintenance.columns.start'),
        end: t('backoffice:maintenance.columns.end'),
        told: t('backoffice:maintenance.columns.told'),
        act: t('backoffice:maintenance.columns.act'),
      },
      rows: coming.map(({ id, startsAt, endsAt, told }) => ({
        id,
        start: formatDateTime(locale, startsAt),
        end: formatDateTime(locale, endsAt),
        told: told[locale],
        withdraw: t('backoffice:maintenance.withdraw', { start: formatDateTime(locale, startsAt) }),
      })),
    },
  };
}

export type MaintenanceView = ReturnType<typeof maintenanceView>;
