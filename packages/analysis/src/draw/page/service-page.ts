import type { Route } from '../route.ts';
import type { Say } from '../say.ts';
import { factsSection, feeSection, lawSection, papersSection, refusalSection, resultSection } from './facts-section.ts';
import { formSection } from './form-section.ts';
import { filesSection, rightsSection, stepsSection, waySection } from './way-section.ts';

export const pageName = (locale: Say['locale']): string => (locale === 'vi' ? 'README.md' : `README.${locale}.md`);

/** Everything that a person should know of a service, on one page. */
export function servicePage(say: Say, route: Route): string {
  const { procedure, t, texts, locale } = say;
  const other = pageName(locale === 'vi' ? 'en' : 'vi');
  return `${[
    `# ${texts.name}`,
    `[${t('shell:otherLanguage')}](${other})`,
    `${texts.officialName}. ${texts.summary}`,
    factsSection(say),
    papersSection(say),
    stepsSection(say, route),
    waySection(say, route),
    feeSection(say),
    refusalSection(say),
    resultSection(say),
    formSection(say),
    rightsSection(say),
    lawSection(say),
    filesSection(say),
    '---',
    t('drawing:page.drawn', { folder: `packages/services/${procedure.slug}` }),
  ].join('\n\n')}\n`;
}
