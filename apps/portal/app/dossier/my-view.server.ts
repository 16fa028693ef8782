import { formatDateTime, formatLongDate } from '@mot-cua/locales';
import type { MyDossierRow, MyDraftRow } from '@mot-cua/use-cases';
import { actingAddress } from '../acting/addresses.ts';
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

interface Mine {
  drafts: MyDraftRow[];
  dossiers: MyDossierRow[];
  unread: number;
  /** How much authority waits to be taken on. */
  offered: number;
  /** The name of whom the reader acts for. */
  actsFor: string | null;
  /** Whom they act for is a child, who has no eyes of its own here. */
  forChild: boolean;
}

const toldView = ({ unread, offered }: Mine, say: Say) => [
  ...(unread > 0 ? [{ href: myNoticesAddress, label: noticesLabel(unread, say), icon: 'bell' as const }] : []),
  ...(offered > 0
    ? [{ href: actingAddress, label: say.t('portal:acting.offers', { count: offered }), icon: 'people' as const }]
    : []),
];

/** What only the owner sees is not linked for whoever acts for them. */
const linksView = ({ actsFor, forChild }: Mine, { t }: Say) => [
  { href: myNoticesAddress, label: t('portal:notices.title') },
  { href: myPapersAddress, label: t('portal:kept.title') },
  { href: actingAddress, label: t('portal:acting.title') },
  ...(actsFor
    ? []
    : [
        { href: myProfileAddress, label: t('portal:profile.title') },
        { href: myPetitionsAddress, label: t('portal:petitions.mineTitle') },
      ]),
  ...(actsFor && !forChild ? [] : [{ href: lookedAddress, label: t('portal:looked.title') }]),
];

/** A person's own list, or that of whom they act for: what waits, what is being written, what runs, what is done. */
export function myView(mine: Mine, say: Say) {
  const { drafts, dossiers, actsFor } = mine;
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
    title: actsFor ? t('portal:acting.mine', { name: actsFor }) : t('portal:mine.title'),
    groups,
    told: toldView(mine, say),
    links: linksView(mine, say),
    empty: { lead: t('portal:mine.empty'), text: t('portal:mine.emptyText'), find: t('portal:nav.find') },
  };
}
