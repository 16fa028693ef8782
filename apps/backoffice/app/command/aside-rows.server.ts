import { formatDate, formatMoney } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command } from '@mot-cua/workflow';
import { answersView } from '../dossier/overview-view.server.ts';
import type { Say } from '../say.ts';

interface Block {
  title: string;
  rows: { key: string; value: string }[];
}

function personBlock({ owner }: StaffDossierView, { t, locale }: Say): Block {
  const rows = [
    { key: t('backoffice:dossier.owner'), value: owner.fullName },
    { key: t('backoffice:dossier.personalId'), value: owner.personalIdMasked },
    { key: t('backoffice:task.born'), value: owner.birthDate ? formatDate(locale, owner.birthDate) : '' },
  ];
  return { title: t('backoffice:task.compareWith'), rows: rows.filter(({ value }) => value !== '') };
}

function handOverBlock({ procedure, dossier, fee }: StaffDossierView, { t, locale }: Say): Block {
  const number = dossier.facts.issued.documentNumber;
  const money = [formatMoney(locale, fee.amount), t(`workflow:payment.${fee.state}`)].join(', ');
  return {
    title: t('backoffice:deliver.handOver'),
    rows: [
      {
        key: procedure.texts[locale].result.name,
        value: number ? t('backoffice:task.numberIssued', { number }) : t('shell:unknown'),
      },
      { key: t('backoffice:dossier.fee'), value: money },
    ],
  };
}

/** What is to be looked at beside a form that brings no letter: the person at the desk, or what was declared. */
export function asideRows(view: StaffDossierView, command: Command, say: Say): { blocks: Block[] } {
  if (command === 'deliverAtDesk') return { blocks: [personBlock(view, say), handOverBlock(view, say)] };
  return { blocks: answersView(view, say).map(({ title, rows }) => ({ title, rows })) };
}
