import { formatDate, formatDateTime } from '@mot-cua/locales';
import type { MoneyDay, MoneyEntry } from '@mot-cua/use-cases';
import { type Sheet, sheetFile } from '../files/sheet-file.server.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { receiptNumber } from './entry-row.server.ts';
import { exemptedView } from './exempted-view.server.ts';

function sheetOf(day: MoneyDay, rows: readonly MoneyEntry[], now: string, say: Say): Sheet {
  const { t, locale } = say;
  const exempted = exemptedView(day, say);
  return {
    heads: [
      t('backoffice:moneyDay.sheet', { day: formatDate(locale, day.day) }),
      locale === 'vi' ? day.agency.nameVi : day.agency.nameEn,
      t('backoffice:moneyDay.seenAt', { time: formatDateTime(locale, now) }),
      ...exempted.rows.map(({ category, dossiers, amount, basis }) =>
        t('backoffice:moneyDay.exemptedLine', { category, dossiers, amount, basis }),
      ),
    ],
    columns: [
      t('backoffice:moneyDay.at'),
      t('backoffice:moneyDay.receipt'),
      t('backoffice:moneyDay.dossier'),
      t('backoffice:moneyDay.procedure'),
      t('backoffice:moneyDay.kind'),
      t('backoffice:moneyDay.way'),
      t('backoffice:moneyDay.amount'),
      t('backoffice:moneyDay.order'),
      t('backoffice:moneyDay.who'),
    ],
    lines: rows.map((entry) => [
      formatDateTime(locale, entry.at),
      receiptNumber(entry),
      entry.code ?? entry.provisionalNumber,
      procedureName(entry.procedureCode, say),
      t(entry.taken ? 'backoffice:moneyDay.taken' : 'backoffice:moneyDay.returned'),
      t(`backoffice:moneyDay.ways.${entry.way}`),
      entry.taken ? entry.amount : -entry.amount,
      entry.way === 'gateway' ? entry.orderRef : '',
      entry.actorName ?? t('backoffice:moneyDay.system'),
    ]),
  };
}

/** The day as a file to keep. */
export const moneyFile = (day: MoneyDay, rows: readonly MoneyEntry[], now: string, say: Say): Promise<Response> =>
  sheetFile('csv', sheetOf(day, rows, now, say), `money-${day.day}`);
