import { fieldProblemText, formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { longestMessage, type StaffMessages } from '@mot-cua/use-cases';
import type { FieldProblem } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

interface Rejected {
  text: string;
  problem?: FieldProblem;
}

function answerField({ t }: Say, rejected?: Rejected): FieldView {
  const label = t('backoffice:messages.text');
  return {
    name: 'message',
    kind: 'longText',
    label,
    hint: t('backoffice:messages.hint', { max: longestMessage }),
    required: true,
    maxLength: longestMessage,
    value: rejected?.text ?? '',
    error: rejected?.problem && fieldProblemText(t, rejected.problem, label),
  };
}

function lineView({ seq, agency, author, body, at, waits }: StaffMessages['messages'][number], { t, locale }: Say) {
  const name = agency && (locale === 'vi' ? agency.name : agency.nameEn);
  return {
    key: String(seq),
    mine: name !== null,
    who:
      name === null
        ? t('backoffice:messages.applicant')
        : t('backoffice:messages.by', { agency: name, author: author ?? '' }),
    when: formatDateTime(locale, at),
    text: body || t('backoffice:messages.erased'),
    mark: waits ? t('backoffice:messages.waits') : undefined,
  };
}

/** What was written with the citizen, and room to answer for those who may. */
export function messagesView({ messages, mayAnswer }: StaffMessages, say: Say, rejected?: Rejected) {
  const { t } = say;
  const field = answerField(say, rejected);
  const items = field.error ? [{ field: 'message', message: field.error }] : [];
  return {
    heading: t('backoffice:messages.title'),
    none: t('backoffice:messages.none'),
    lines: messages.map((message) => lineView(message, say)),
    fields: mayAnswer ? [field] : null,
    notYours: t('backoffice:messages.notYours'),
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    send: t('backoffice:messages.send'),
    sent: t('backoffice:messages.sent'),
  };
}
