import { formatDateTime } from '@mot-cua/locales';
import { type ErasureItem, isErasable, knownItems, type MyErasure, verdictPage } from '@mot-cua/use-cases';
import type { RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { type RejectedSettings, settingsForm } from '../settings/settings-form.server.ts';
import { erasuresHref } from './addresses.ts';

function labelsOf(items: readonly ErasureItem[], { t }: Say) {
  const options = { erase: t('backoffice:erasures.options.erase'), keep: t('backoffice:erasures.options.keep') };
  return Object.fromEntries(
    items.flatMap((item) => {
      const label = t(`workflow:erasure.items.${item}`);
      const ground = {
        label: t('backoffice:erasures.ground', { item: label }),
        hint: t('backoffice:erasures.groundHint'),
      };
      return [[item, { label, options }] as const, [`${item}Ground`, ground] as const];
    }),
  );
}

/** What has a usual ground begins with it. */
const usual = (items: readonly ErasureItem[], { t }: Say): RawAnswers =>
  items.includes('dossiers') ? { dossiersGround: t('backoffice:erasures.dossiersGround') } : {};

const formOf = (items: readonly ErasureItem[], title: string, rejected: RejectedSettings | undefined, say: Say) =>
  settingsForm(
    { title, page: verdictPage(items), labels: labelsOf(items, say), send: say.t('backoffice:erasures.send') },
    rejected ?? { raw: usual(items, say) },
    say,
  );

function givenView({ answers, items }: MyErasure, { t }: Say) {
  return knownItems(items).flatMap((item) => {
    const answer = answers.find((each) => each.item === item);
    const value = answer && (answer.ground ?? t('backoffice:erasures.erased', { count: answer.erased ?? 0 }));
    return value ? { key: t(`workflow:erasure.items.${item}`), value } : [];
  });
}

function aboutView({ fullName, sentAt, dueAt, answeredAt, isLate, reason }: MyErasure, { t, locale }: Say) {
  const due = formatDateTime(locale, dueAt);
  const rows = {
    name: fullName,
    sent: formatDateTime(locale, sentAt),
    due: isLate ? t('backoffice:erasures.late', { date: due }) : due,
    answered: answeredAt && formatDateTime(locale, answeredAt),
    reason,
  };
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((name) =>
    rows[name] ? { key: t(`backoffice:erasures.rows.${name}`), value: rows[name] } : [],
  );
}

/** A request for whoever answers it: what is asked, why, and a verdict on each part; or the answer that was given. */
export function erasureView(
  found: MyErasure,
  { done, rejected }: { done?: boolean; rejected?: RejectedSettings },
  say: Say,
) {
  const { t } = say;
  const title = t('backoffice:erasures.one', { code: found.code });
  const items = knownItems(found.items);
  const isOpen = found.answeredAt === null;
  return {
    title,
    back: { href: erasuresHref({}), label: t('backoffice:erasures.back') },
    done: done ? t('backoffice:erasures.done') : null,
    about: { title: t('backoffice:erasures.about'), rows: aboutView(found, say) },
    answer: isOpen
      ? {
          title: t('backoffice:erasures.answer'),
          irrevocable: items.some(isErasable) ? t('backoffice:erasures.irrevocable') : null,
          form: formOf(items, title, rejected, say),
        }
      : null,
    given: isOpen ? null : { title: t('backoffice:erasures.given'), rows: givenView(found, say) },
  };
}

export type ErasureView = ReturnType<typeof erasureView>;
