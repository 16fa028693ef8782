import { formatLimit, formatMoney } from '@mot-cua/locales';
import type { CaseView } from '@mot-cua/use-cases';
import { type Answers, decidingQuestions } from '@mot-cua/workflow';
import { answerText } from './answer-text.ts';
import type { Say } from './say.ts';

type Proposed = NonNullable<CaseView['proposed']>;

/** The case that was applied for beside the one that is proposed: questions, fee and papers, as both sides read them. */
export function caseView({ procedure, answers }: CaseView, { compared, proposal }: Proposed, say: Say) {
  const { t, locale } = say;
  const texts = procedure.texts[locale];
  const said = (all: Answers) => ({ texts, answers: all, communes: [] });
  const { fee } = compared;
  return {
    reason: { title: t('workflow:anotherCase.reason'), text: proposal.reason },
    table: {
      caption: t('workflow:anotherCase.caption'),
      headers: {
        label: t('workflow:anotherCase.question'),
        before: t('workflow:anotherCase.before'),
        after: t('workflow:anotherCase.after'),
      },
      unchangedLabel: t('workflow:anotherCase.same'),
      rows: [
        ...decidingQuestions(procedure).map((field) => ({
          label: texts.fields[field.name]?.label ?? field.name,
          before: answerText(field, said(answers), say),
          after: answerText(field, said(compared.answers), say),
        })),
        {
          label: t('workflow:anotherCase.fee'),
          before: formatMoney(locale, fee.before),
          after: formatMoney(locale, fee.after),
        },
      ],
    },
    limit: {
      key: t('workflow:anotherCase.limit'),
      value: t('workflow:anotherCase.limitText', { limit: formatLimit(locale, procedure.law.limit) }),
    },
    papers: {
      title: t('workflow:anotherCase.papers'),
      none: t('workflow:anotherCase.noPapers'),
      names: compared.missingPapers.map((name) => texts.papers[name]?.name ?? name),
    },
    pages: {
      title: t('workflow:anotherCase.pages'),
      names: compared.missingPages.map((name) => texts.pages[name]?.title ?? name),
    },
    idle: {
      title: t('workflow:anotherCase.idle'),
      names: compared.idlePapers.map((name) => texts.papers[name]?.name ?? name),
    },
  };
}
