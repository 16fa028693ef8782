import { formatDate, formatNumber } from '@mot-cua/locales';
import type { CommuneView } from '@mot-cua/use-cases';
import type { Answers, Field, ProcedureTexts } from '@mot-cua/workflow';
import { communeName } from './field-views.ts';
import type { Say } from './say.ts';

interface Known {
  texts: ProcedureTexts;
  answers: Answers;
  communes: readonly CommuneView[];
}

function communeText(id: string, communes: readonly CommuneView[], say: Say): string {
  const commune = communes.find((each) => each.id === id);
  return commune ? communeName(commune, say) : id;
}

/** An answer as people read it; several lines stay several lines. */
export function answerText({ name, kind }: Field, { texts, answers, communes }: Known, say: Say): string {
  const { t, locale } = say;
  const answer = answers[name];
  if (answer === undefined || answer === '') return t('portal:check.noAnswer');
  const text = String(answer);
  const words = texts.fields[name];
  switch (kind) {
    case 'date':
      return formatDate(locale, text);
    case 'yesNo':
      return t(text === 'yes' ? 'shell:yes' : 'shell:no');
    case 'number':
      return [formatNumber(locale, Number(answer), 0), words?.unit].filter(Boolean).join(' ');
    case 'commune':
      return communeText(text, communes, say);
    case 'choice':
    case 'choices':
      return text
        .split('\n')
        .map((each) => words?.options?.[each] ?? each)
        .join('\n');
    default:
      return text;
  }
}
