import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { MyDossierRow, MyDraftRow } from '@mot-cua/use-cases';
import { tasksAddress } from '../application/addresses.ts';
import { myNoticesAddress } from '../notices/addresses.ts';
import { noticesLabel } from '../notices/unread-words.server.ts';
import { lookedAddress, myPapersAddress } from '../papers/addresses.ts';
import { myPetitionsAddress } from '../petitions/addresses.ts';
import { myProfileAddress } from '../profile/addresses.ts';
import type { Say } from '../say.ts';
import { dossierAddress } from './addresses.ts';
import { referenceOf } from './reference.server.ts';
import { isOver, stateView } from './state-view.server.ts';

function dossierRow(row: MyDossierRow, say: Say) {
  const { t, locale } = say;
  const due =
    row.code && row.dueAt && !row.needsMe && !isOver(row.handling)
      ? t('portal:mine.due', { date: formatLongDate(locale, row.dueAt) })
      : null;
  const sent = row.submittedAt && t('portal:mine.sentAt', { time: formatDateTime(locale, row.submittedAt) });
  return {
    title: row.procedure.texts[locale].name,
    href: dossierAddress(row.id),
    status: row.needsMe
      ? { tone: 'warn' as const, label: t(`portal:needs.${row.needsMe}`) }
      : stateView(row.handling, say),
    lines: [referenceOf(row, say), due ?? sent].filter((line) => typeof line === 'string'),
  };
}

function draftRow({ draftId, procedure, updatedAt, expiresAt, done, of }: MyDraftRow, { t, locale }: Say) {
  return {
    title: procedure.texts[locale].name,
    href: tasksAddress(draftId),
    status: { tone: 'info' as const, label: t('portal:tasks.progress', { done, count: of }) },
    lines: [
      t('portal:mine.savedAt', { time: formatDateTime(locale, updatedAt) }),
      t('portal:form.keptUntil', { date: formatLongDate(locale, expiresAt) }),
    ],
  };
}

/** A person's own list: what waits for them, what they are writing, what runs, what is done. */
export function myView(
  { drafts, dossiers }: { drafts: MyDraftRow[]; dossiers: MyDossierRow[] },
  unread: number,
  say: Say,
) {
  const { t } = say;
  const rowsOf = (rows: MyDossierRow[]) => rows.map((row) => dossierRow(row, say));
  const waiting = dossiers.filter(({ needsMe }) => needsMe);
  const others = dossiers.filter(({ needsMe }) => !needsMe);
  const groups = [
    { id: 'waiting', title: t('portal:mine.waitingForYou'), rows: rowsOf(waiting) },
    { id: 'drafts', title: t('portal:mine.drafts'), rows: drafts.map((draft) => draftRow(draft, say)) },
    {
      id: 'running',
      title: t('portal:mine.running'),
      rows: rowsOf(others.filter(({ handling }) => !isOver(handling))),
    },
    {
      id: 'finished',
      title: t('portal:mine.finished'),
      rows: rowsOf(others.filter(({ handling }) => isOver(handling))),
    },
  ].filter(({ rows }) => rows.length > 0);
  return {
    title: t('portal:mine.title'),
    groups,
    unread: unread > 0 ? { href: myNoticesAddress, label: noticesLabel(unread, say) } : null,
    links: [
      { href: myNoticesAddress, label: t('portal:notices.title') },
      { href: myProfileAddress, label: t('portal:profile.title') },
      { href: myPetitionsAddress, label: t('portal:petitions.mineTitle') },
      { href: myPapersAddress, label: t('portal:kept.title') },
      { href: lookedAddress, label: t('portal:looked.title') },
    ],
    empty: { lead: t('portal:mine.empty'), text: t('portal:mine.emptyText'), find: t('portal:nav.find') },
  };
}
