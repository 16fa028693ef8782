import { formatDateTime } from '@mot-cua/locales';
import type { Synchronisation } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { type NationalStatus, nationalStatuses } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

const isStatus = (text: string): text is NationalStatus => nationalStatuses.some((status) => status === text);

const statusWords = (status: string | null, { t }: Say): string => {
  if (status === null) return t('backoffice:synchronisation.unknown');
  return isStatus(status) ? t(`workflow:statuses.${status}`) : status;
};

function figuresView({ standing }: Synchronisation, { t, locale }: Say) {
  const { waiting, failed, sentToday, lastSentAt, waitingSince } = standing;
  const since = waitingSince && formatDateTime(locale, waitingSince);
  return [
    {
      label: t('backoffice:synchronisation.waiting'),
      value: String(waiting),
      note: since && waiting > 0 ? t('backoffice:synchronisation.waitingSince', { at: since }) : undefined,
    },
    {
      label: t('backoffice:synchronisation.failed'),
      value: String(failed),
      note: failed > 0 ? t('backoffice:synchronisation.failedNote') : undefined,
      late: failed > 0,
    },
    { label: t('backoffice:synchronisation.sentToday'), value: String(sentToday) },
    {
      label: t('backoffice:synchronisation.lastSent'),
      value: lastSentAt ? formatDateTime(locale, lastSentAt) : t('backoffice:synchronisation.never'),
    },
  ];
}

function troubleView(message: Synchronisation['troubles'][number], say: Say) {
  const { t } = say;
  const reference = message.code ?? message.reference;
  const isRefused = message.state === 'failed';
  const counted = [
    t('backoffice:synchronisation.tries', { count: message.tries }),
    message.behind > 0 ? t('backoffice:synchronisation.behind', { count: message.behind }) : '',
  ];
  return {
    ...{ key: message.id, reference, isRefused },
    status: statusWords(message.status, say),
    reason: t(isRefused ? 'backoffice:synchronisation.refused' : 'backoffice:synchronisation.noAnswer'),
    answer: message.trouble ?? '',
    counted: counted.filter(Boolean).join(' · '),
    againAbout: t('backoffice:synchronisation.againAbout', { reference }),
    skipAbout: t('backoffice:synchronisation.skipAbout', { reference }),
  };
}

function comparisonView({ comparison }: Synchronisation, say: Say) {
  const { t, locale } = say;
  if (!comparison) return { told: t('backoffice:synchronisation.noComparison'), rows: null };
  const { doneAt, compared, missing, different, strange, mended, examples } = comparison;
  const figures = { at: formatDateTime(locale, doneAt), count: compared, missing, different, strange, mended };
  const rows = examples.map(({ reference, ours, theirs }) => ({
    reference,
    ours: statusWords(ours, say),
    theirs: statusWords(theirs, say),
  }));
  return { told: t('backoffice:synchronisation.compared', figures), rows };
}

/** How far the national portal has been told, what met trouble, and how both sides compared. */
export function synchronisationView(found: Synchronisation, done: boolean, say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:synchronisation.title'),
    lead: t('backoffice:synchronisation.lead'),
    done: done ? t('backoffice:synchronisation.done') : undefined,
    figures: figuresView(found, say),
    troubles: {
      title: t('backoffice:synchronisation.troubles'),
      empty: t('backoffice:synchronisation.empty'),
      columns: {
        dossier: t('backoffice:synchronisation.dossier'),
        status: t('backoffice:synchronisation.status'),
        trouble: t('backoffice:synchronisation.trouble'),
        act: t('backoffice:synchronisation.act'),
      },
      again: t('backoffice:synchronisation.again'),
      skip: t('backoffice:synchronisation.skip'),
      rows: found.troubles.map((message) => troubleView(message, say)),
    },
    comparison: {
      ...comparisonView(found, say),
      title: t('backoffice:synchronisation.comparison'),
      caption: t('backoffice:synchronisation.differences'),
      empty: t('backoffice:synchronisation.agreed'),
      columns: {
        dossier: t('backoffice:synchronisation.dossier'),
        ours: t('backoffice:synchronisation.ours'),
        theirs: t('backoffice:synchronisation.theirs'),
      },
    },
    intentId: newIntentId(),
  };
}

export type SynchronisationView = ReturnType<typeof synchronisationView>;
