import { fieldProblemText, formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { longestMessage, type MyDossierView, type MyMessages, mostWaiting } from '@mot-cua/use-cases';
import type { FieldProblem } from '@mot-cua/workflow';
import { hotline } from '../contact.ts';
import { dossierAddress } from '../dossier/addresses.ts';
import { agencyText, referenceOf } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';

interface Rejected {
  text: string;
  problem?: FieldProblem;
}

function messageField({ t }: Say, rejected?: Rejected): FieldView {
  const label = t('portal:messages.text');
  return {
    name: 'message',
    kind: 'longText',
    label,
    hint: t('portal:messages.hint', { max: longestMessage }),
    required: true,
    maxLength: longestMessage,
    value: rejected?.text ?? '',
    error: rejected?.problem && fieldProblemText(t, rejected.problem, label),
  };
}

function closedText({ standing }: MyMessages, { t }: Say): string | null {
  if (standing === 'open') return null;
  return t(`portal:messages.${standing}`, { count: mostWaiting, hotline });
}

/** What was written between the citizen and the agency, and room for more. */
export function messagesView(view: MyDossierView, mine: MyMessages, say: Say, rejected?: Rejected) {
  const { t, locale } = say;
  const field = messageField(say, rejected);
  const items = field.error ? [{ field: 'message', message: field.error }] : [];
  const title = t('portal:messages.title');
  return {
    title,
    tabTitle: field.error ? t('shell:errorTitle', { page: title }) : title,
    back: { href: dossierAddress(view.dossier.id), label: referenceOf(view, say) },
    lead: t('portal:messages.lead'),
    thread: {
      title: t('portal:messages.thread'),
      none: t('portal:messages.none'),
      lines: mine.messages.map(({ seq, agency, body, at, waits }) => ({
        key: String(seq),
        mine: agency === null,
        who: agency ? agencyText(agency, say) : t('portal:messages.you'),
        when: formatDateTime(locale, at),
        text: body || t('portal:messages.erased'),
        mark: waits ? t('portal:messages.waits') : undefined,
      })),
    },
    closed: closedText(mine, say),
    fields: [field],
    errors: { title: t('shell:errorSummary', { count: items.length }), items },
    send: t('portal:messages.send'),
    sent: t('portal:messages.sent'),
  };
}
