import { formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type Maintenance, type MaintenanceTrouble, maintenancePage } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';

/** What was posted and not taken. */
type RejectedMaintenance = Pick<RejectedSettings, 'raw' | 'problems'> & { trouble?: MaintenanceTrouble };

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

function formView({ trouble, ...rejected }: RejectedMaintenance, title: string, say: Say) {
  const { t } = say;
  const troubles = trouble
    ? [{ field: placeOf[trouble], message: t(`backoffice:maintenance.trouble.${trouble}`) }]
    : [];
  const settings = { title, page: maintenancePage, labels: labelsOf(say), send: t('backoffice:maintenance.send') };
  const form = settingsForm(settings, { ...rejected, troubles }, say);
  return { ...form, fields: form.fields.map((field) => asList(field, say)) };
}

/** What is announced, and a form to announce more. */
export function maintenanceView(
  coming: readonly Maintenance[],
  { done, rejected = { raw: {} } }: { done?: boolean; rejected?: RejectedMaintenance },
  say: Say,
) {
  const { t, locale } = say;
  const title = t('backoffice:maintenance.title');
  return {
    title,
    lead: t('backoffice:maintenance.lead'),
    done: done ? t('backoffice:maintenance.done') : undefined,
    form: formView(rejected, title, say),
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
