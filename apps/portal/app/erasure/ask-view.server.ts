import { fieldErrors, fieldViews } from '@mot-cua/forms';
import { formatLongDate } from '@mot-cua/locales';
import { erasureItems, erasurePage, type MyErasure, type PageOf } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import type { PageProblems, RawAnswers } from '@mot-cua/workflow';
import { pagerView } from '../petitions/pager-view.server.ts';
import { myErasureAddress, myErasuresAddress, myProfileAddress } from '../profile/addresses.ts';
import type { Say } from '../say.ts';
import { erasureDays } from './erasure-days.server.ts';
import { erasureState } from './erasure-state.server.ts';

/** What was posted and not taken; with no problem another request is not answered yet. */
export interface RejectedErasure {
  raw: RawAnswers;
  problems: PageProblems;
}

const labelsOf = ({ t }: Say) => ({
  items: {
    label: t('portal:erasure.fields.items.label'),
    hint: t('portal:erasure.fields.items.hint'),
    options: Object.fromEntries(erasureItems.map((item) => [item, t(`workflow:erasure.items.${item}`)])),
  },
  reason: { label: t('portal:erasure.fields.reason.label'), hint: t('portal:erasure.fields.reason.hint') },
});

function rowView(row: MyErasure, say: Say) {
  const { t, locale } = say;
  return {
    title: row.code,
    href: myErasureAddress(row.code),
    status: erasureState(row, say),
    lines: [
      t('portal:erasure.sentAt', { date: formatLongDate(locale, row.sentAt) }),
      row.answeredAt
        ? t('portal:erasure.answeredAt', { date: formatLongDate(locale, row.answeredAt) })
        : t('portal:erasure.due', { date: formatLongDate(locale, row.dueAt) }),
    ],
  };
}

/** The form to ask for erasure, while nothing waits, and what was asked before. */
export function askView(mine: PageOf<MyErasure>, say: Say, rejected?: RejectedErasure) {
  const { t } = say;
  const asking = { texts: { fields: labelsOf(say) }, answers: {}, communes: [], ...(rejected ?? { raw: {} }) };
  const items = fieldErrors(erasurePage.fields, asking, say);
  const title = t('portal:erasure.title');
  const isWaiting = mine.rows.some(({ answeredAt }) => answeredAt === null);
  return {
    title,
    tabTitle: items.length > 0 ? t('shell:errorTitle', { page: title }) : title,
    back: { href: myProfileAddress, label: t('portal:profile.title') },
    lead: t('portal:erasure.lead', { days: erasureDays }),
    law: t('portal:erasure.law'),
    contactHint: t('portal:erasure.contactHint'),
    waiting: isWaiting ? t('portal:erasure.waiting') : null,
    fields: isWaiting ? [] : fieldViews(erasurePage.fields, asking, say),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    intentId: newIntentId(),
    send: t('portal:erasure.send'),
    mine: {
      title: t('portal:erasure.mine'),
      none: t('portal:erasure.none'),
      rows: mine.rows.map((row) => rowView(row, say)),
    },
    pager: pagerView(mine, myErasuresAddress, say),
  };
}

export type AskView = ReturnType<typeof askView>;
