export { caseWords } from './case-words.ts';
export { certificateNames } from './certificate-names.ts';
export { closedWords } from './closed-words.ts';
export type { Translator } from './create-translator.ts';
export { dueWords } from './due-words.ts';
export { exemptionPreview, exemptionWords } from './exemption-words.ts';
export { fieldProblemText } from './field-problem.ts';
export {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatShortDate,
  formatTime,
  formatWeekday,
} from './format-date.ts';
export { formatLimit } from './format-limit.ts';
export { formatLookupCode, formatMoney, formatNumber, formatShare, formatSize } from './format-number.ts';
export { formatSpan } from './format-span.ts';
export { movedWords } from './moved-words.ts';
export { officialPapers } from './official-papers.ts';
export { type LocaleHints, localeName, locales, pickLocale } from './pick-locale.ts';
export { printedValues } from './printed-values.ts';
export { resultFieldName } from './result-field-name.ts';
export { stepName } from './step-name.ts';
export { tariffWords } from './tariff-words.ts';
export type { TextKey, Translate } from './translate.ts';
export { translatorFor } from './translator-for.ts';
export { visitWords } from './visit-words.ts';
export { weekWords } from './week-words.ts';
