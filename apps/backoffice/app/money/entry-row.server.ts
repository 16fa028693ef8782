import { plainTime } from '@mot-cua/calendar';
import { formatMoney } from '@mot-cua/locales';
import type { MoneyEntry } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';

/** The number of the receipt that the worker prints for an entry; what is given back has none. */
export const receiptNumber = ({ taken, provisionalNumber, seq }: MoneyEntry): string =>
  taken ? `${provisionalNumber}-${seq}` : '';

/** An entry of the day as a line of its table. */
export function entryRow(entry: MoneyEntry, say: Say) {
  const { t, locale } = say;
  const { dossierId, seq, at, taken, way, amount, orderRef, code, provisionalNumber, procedureCode, actorName } = entry;
  const sum = formatMoney(locale, amount);
  return {
    key: `${dossierId}-${seq}`,
    at: plainTime(at),
    receipt: receiptNumber(entry),
    code: { ...codeView(code ?? provisionalNumber), href: dossierHref(dossierId) },
    procedure: procedureName(procedureCode, say),
    way: t(`backoffice:moneyDay.ways.${way}`),
    amount: taken ? sum : t('backoffice:moneyDay.givenBack', { amount: sum }),
    order: way === 'gateway' ? orderRef : '',
    who: actorName ?? t('backoffice:moneyDay.system'),
  };
}
