import { hotline } from '../contact.ts';
import type { Say } from '../say.ts';
import { helpGroups } from './questions.ts';

/** Questions and answers by what they are about, and first of all how to reach a person. */
export function helpView({ t }: Say) {
  return {
    title: t('portal:help.title'),
    lead: t('portal:help.lead'),
    search: { label: t('portal:help.searchLabel'), submitLabel: t('shell:search') },
    person: {
      title: t('portal:help.personTitle'),
      text: t('portal:help.personText', { hotline }),
      call: { href: `tel:${hotline}`, label: t('portal:home.byPhone', { hotline }) },
    },
    groups: helpGroups.map(({ group, questions }) => ({
      id: `about-${group}`,
      title: t(`portal:help.groups.${group}`),
      questions: questions.map((question) => ({
        id: question,
        title: t(`portal:help.questions.${question}.ask`),
        text: t(`portal:help.questions.${question}.say`, { hotline }),
      })),
    })),
  };
}
