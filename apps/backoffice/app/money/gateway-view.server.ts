import { formatMoney, formatNumber } from '@mot-cua/locales';
import type { Difference, MoneyDay } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';

function differenceView({ kind, order }: Difference, { t, locale }: Say) {
  const { check, amount, gatewayRef, ref, code, provisionalNumber, dossierId } = order;
  const values = {
    otherAmount: { told: formatMoney(locale, check?.amount ?? 0), amount: formatMoney(locale, amount) },
    otherTransaction: { told: check?.gatewayRef ?? '', known: gatewayRef ?? '' },
  };
  const said =
    kind === 'otherAmount'
      ? t('backoffice:moneyDay.difference.otherAmount', values.otherAmount)
      : kind === 'otherTransaction'
        ? t('backoffice:moneyDay.difference.otherTransaction', values.otherTransaction)
        : t(`backoffice:moneyDay.difference.${kind}`);
  return {
    key: ref,
    order: ref,
    code: { ...codeView(code ?? provisionalNumber), href: dossierHref(dossierId) },
    amount: formatMoney(locale, amount),
    said,
  };
}

function comparedWords({ gateway, differences }: MoneyDay, { t, locale }: Say): string {
  const { asked, orders } = gateway;
  if (orders === 0) return t('backoffice:moneyDay.noOrders');
  const said = (figure: number) => formatNumber(locale, figure, 0);
  const compared = t('backoffice:moneyDay.compared', { asked: said(asked), orders: said(orders) });
  if (asked < orders) return `${compared} ${t('backoffice:moneyDay.waiting')}`;
  return differences.length === 0 ? `${compared} ${t('backoffice:moneyDay.agrees')}` : compared;
}

/** What the gateway says of the day, and where it says something else. */
export function gatewayView(day: MoneyDay, say: Say) {
  const { t } = say;
  const isWhole = day.gateway.asked === day.gateway.orders;
  return {
    title: t('backoffice:moneyDay.gateway'),
    tone: day.differences.length > 0 ? ('err' as const) : isWhole ? ('ok' as const) : ('info' as const),
    compared: comparedWords(day, say),
    mended: day.gateway.mended.map(({ ref, code, provisionalNumber, dossierId }) => ({
      key: ref,
      href: dossierHref(dossierId),
      text: t('backoffice:moneyDay.mended', { code: code ?? provisionalNumber }),
    })),
    differences: {
      title: t('backoffice:moneyDay.differences'),
      columns: {
        order: t('backoffice:moneyDay.order'),
        code: t('backoffice:moneyDay.dossier'),
        amount: t('backoffice:moneyDay.amount'),
        said: t('backoffice:moneyDay.differences'),
      },
      rows: day.differences.map((difference) => differenceView(difference, say)),
    },
  };
}

export type GatewayView = ReturnType<typeof gatewayView>;
