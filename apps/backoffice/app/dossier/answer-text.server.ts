import { formatDate, formatNumber } from '@mot-cua/locales';
import { maskedId } from '@mot-cua/policy';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Field } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What answers are read with. */
export type Answered = Pick<StaffDossierView, 'answers' | 'procedure' | 'communes' | 'agencies'>;

function communeText(id: string, { communes, agencies }: Answered, { locale }: Say): string {
  const commune = [agencies.competent, agencies.receiving, ...communes].find((each) => each.id === id);
  return commune ? commune[locale === 'vi' ? 'name' : 'nameEn'] : id;
}

/** An answer as staff read it: a personal number masked, an option in its words. */
export function answerText({ name, kind }: Field, view: Answered, say: Say): string {
  const { t, locale } = say;
  const answer = view.answers[name];
  if (answer === undefined || answer === '') return t('shell:none');
  const text = String(answer);
  const words = view.procedure.texts[locale].fields[name];
  switch (kind) {
    case 'date':
      return formatDate(locale, text);
    case 'personalId':
      return maskedId(text);
    case 'yesNo':
      return t(text === 'yes' ? 'shell:yes' : 'shell:no');
    case 'number':
      return [formatNumber(locale, Number(answer), 0), words?.unit].filter(Boolean).join(' ');
    case 'commune':
      return communeText(text, view, say);
    case 'choice':
    case 'choices':
      return text
        .split('\n')
        .map((each) => words?.options?.[each] ?? each)
        .join(', ');
    default:
      return text;
  }
}
