import type { DeskDays } from '@mot-cua/use-cases';
import type { PaperComponent, Procedure } from '@mot-cua/workflow';
import { qrCode } from '../form/qr-code.server.ts';
import { printView } from '../print-view.server.ts';
import type { Say } from '../say.ts';
import { deskView } from './desk-view.server.ts';

interface Brought {
  procedure: Procedure;
  /** Those of this case alone. */
  papers: readonly PaperComponent[];
  /** Whether the files were sent already. */
  isSent: boolean;
  money: string;
  /** Null: which desk it is depends on where the person lives or chooses. */
  desk: DeskDays | null;
  demo: boolean;
  /** In words where there is no desk to name. */
  where: readonly string[];
  visit: string | null;
  /** What to name at the desk. */
  number: string | null;
  /** What was told of the case. */
  told: { key: string; value: string }[];
  scan: { address: string; label: string };
  back: { href: string; label: string };
}

function paperLine(paper: PaperComponent, { procedure, isSent }: Brought, { t, locale }: Say) {
  const { name, hint } = procedure.texts[locale].papers[paper.name] ?? { name: paper.name };
  const how =
    paper.handIn === 'original' ? t('portal:bring.original') : t(isSent ? 'portal:bring.sent' : 'portal:bring.upload');
  const optional = paper.optional ? [t('portal:bring.optional')] : [];
  return { key: paper.name, name, text: [hint, how, ...optional].filter(Boolean).join('. ').replaceAll('..', '.') };
}

/** One sheet with all that somebody brings in their own case: papers, money, where and when. */
export function bringView(brought: Brought, say: Say) {
  const { t, locale } = say;
  const { procedure, papers, money, desk, where, visit, number, told, scan, back } = brought;
  const identity = { key: 'identity', name: t('portal:bring.identity'), text: t('portal:bring.identityText') };
  const receipt = number
    ? [{ key: 'receipt', name: t('portal:bring.receipt', { number }), text: t('portal:bring.receiptText') }]
    : [];
  const place = desk && deskView(desk, brought.demo, say);
  // What has to be in somebody's hand comes before what was sent.
  const ordered = papers.toSorted((one, other) => Number(one.handIn === 'upload') - Number(other.handIn === 'upload'));
  return {
    title: t('portal:bring.title'),
    procedure: procedure.texts[locale].name,
    lead: t('portal:bring.lead'),
    back,
    print: printView(say),
    papers: {
      title: t('portal:bring.papers'),
      lines: [identity, ...receipt, ...ordered.map((paper) => paperLine(paper, brought, say))],
      note: t('portal:bring.copies'),
    },
    money: { title: t('portal:bring.money'), text: money },
    where: {
      title: t('portal:bring.where'),
      visit,
      lines: place?.lines ?? where,
      days: place ? [place.week, ...(place.closed ? [place.closed] : [])] : [],
    },
    told: told.length > 0 ? { title: t('portal:bring.own'), rows: told } : null,
    qr: { code: qrCode(scan.address), label: scan.label },
  };
}

export type BringView = ReturnType<typeof bringView>;
