import { formatLimit, translatorFor } from '@mot-cua/locales';
import type { Locale, Procedure } from '@mot-cua/workflow';
import { table } from '../markdown.ts';
import { sayOf } from '../say.ts';
import { pageName } from './service-page.ts';

/** All services on one page. */
export function indexPage(procedures: readonly Procedure[], locale: Locale): string {
  const { t } = translatorFor(locale);
  const rows = procedures.map((procedure) => {
    const { texts } = sayOf(procedure, locale);
    const { slug, code, onlineLevel, law } = procedure;
    return [
      `[${texts.name}](${slug}/${pageName(locale)})`,
      code,
      texts.domain,
      t(`drawing:page.level${onlineLevel}`),
      formatLimit(locale, law.limit),
    ];
  });
  const head = [
    t('drawing:page.service'),
    t('drawing:page.code'),
    t('drawing:page.domain'),
    t('drawing:page.levelName'),
    t('portal:facts.limit'),
  ];
  const other = pageName(locale === 'vi' ? 'en' : 'vi');
  return `${[`# ${t('drawing:page.index')}`, `[${t('shell:otherLanguage')}](${other})`, t('drawing:page.indexLead'), table(head, rows)].join('\n\n')}\n`;
}
