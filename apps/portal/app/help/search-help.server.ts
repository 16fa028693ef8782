import { searchable } from '@mot-cua/catalog';
import { locales, translatorFor } from '@mot-cua/locales';
import { hotline } from '../contact.ts';
import { type HelpQuestion, helpGroups } from './questions.ts';

const most = 3;

const textsOf = (question: HelpQuestion) =>
  locales.flatMap((locale) => {
    const { t } = translatorFor(locale);
    return [
      { text: t(`portal:help.questions.${question}.ask`), weight: 1 },
      { text: t(`portal:help.questions.${question}.say`, { hotline }), weight: 0.5 },
    ];
  });

const search = searchable(
  helpGroups.flatMap(({ questions }) => questions.map((item: HelpQuestion) => ({ item, texts: textsOf(item) }))),
);

/** The answers of the help page that fit what was asked, best first. */
export const searchHelp = (question: string): HelpQuestion[] =>
  search(question)
    .slice(0, most)
    .map(({ item }) => item);
