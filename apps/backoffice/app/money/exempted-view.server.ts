import { procedureOf } from '@mot-cua/catalog';
import { formatMoney, formatNumber } from '@mot-cua/locales';
import type { MoneyDay } from '@mot-cua/use-cases';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';

type Exempted = MoneyDay['exempted'][number];

/** The law by which a category is spared, as the version of its procedure has it. */
function exemptionBasis({ procedureCode, procedureVersion, category }: Exempted, { t }: Say): string {
  const { exemptions = [] } = procedureOf(procedureCode, procedureVersion)?.tariff ?? {};
  const basis = exemptions.find((each) => each.category === category)?.legalBasis;
  return basis ? t('portal:procedure.lawItem', basis) : '';
}

/** What the agency did not take on a day because the law spares somebody, line by line. */
export function exemptedView({ exempted }: Pick<MoneyDay, 'exempted'>, say: Say) {
  const { t, locale } = say;
  return {
    title: t('backoffice:moneyDay.exempted'),
    columns: {
      category: t('backoffice:moneyDay.category'),
      procedure: t('backoffice:moneyDay.procedure'),
      basis: t('backoffice:moneyDay.basis'),
      dossiers: t('backoffice:moneyDay.dossiers'),
      amount: t('backoffice:moneyDay.notTaken'),
    },
    rows: exempted.map((each) => ({
      key: `${each.procedureCode} ${each.procedureVersion} ${each.category}`,
      category: t(`workflow:exemptions.${each.category}`),
      procedure: procedureName(each.procedureCode, say),
      basis: exemptionBasis(each, say),
      dossiers: formatNumber(locale, each.dossiers, 0),
      amount: formatMoney(locale, each.amount),
    })),
  };
}

export type ExemptedView = ReturnType<typeof exemptedView>;
