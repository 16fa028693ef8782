import { exemptionWords, formatMoney } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import { newIntentId } from '@mot-cua/web/server';
import { beyondOf } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { dossierHref } from './addresses.ts';
import { clockView } from './clock-view.server.ts';
import { commandsView } from './commands-view.server.ts';
import { waitingView } from './waiting-view.server.ts';

/** Which of two desks has it, or between which it is on its way. */
function placeRows({ facts }: StaffDossierView['dossier'], receiving: string, competent: string, t: Say['t']) {
  const beyond = beyondOf(facts);
  if (!beyond) return [];
  const [from, to] = beyond.at === 'receiving' ? [receiving, competent] : [competent, receiving];
  return [
    {
      key: t('backoffice:beyond.at'),
      value: beyond.given === null ? from : t('backoffice:beyond.onTheWay', { from, to }),
    },
    {
      key: t('backoffice:beyond.resultAt'),
      value: beyond.resultAt === 'receiving' ? receiving : competent,
    },
  ];
}

function agenciesView({ agencies, consultations, dossier }: StaffDossierView, { t, locale }: Say) {
  const named = ({ name, nameEn }: { name: string; nameEn: string }) => (locale === 'vi' ? name : nameEn);
  return {
    title: t('backoffice:dossier.agencies'),
    rows: [
      { key: t('backoffice:dossier.receiving'), value: named(agencies.receiving) },
      { key: t('backoffice:dossier.competent'), value: named(agencies.competent) },
      ...placeRows(dossier, named(agencies.receiving), named(agencies.competent), t),
      ...consultations.map(({ agency }) => ({ key: t('backoffice:dossier.consulted'), value: named(agency) })),
    ],
  };
}

/** A fee that a clerk has yet to work out is not a fee that nobody owes. */
const isToBeAssessed = ({ fee, procedure: { tariff }, dossier }: StaffDossierView): boolean =>
  fee.state === 'none' && tariff !== null && tariff.timing !== 'atSubmission' && !dossier.facts.outcome;

function moneyView(view: StaffDossierView, say: Say) {
  const { t, locale } = say;
  const { fee, procedure } = view;
  const rows = [{ key: t('backoffice:dossier.feeAmount'), value: formatMoney(locale, fee.amount) }];
  const state = {
    key: t('backoffice:task.feeState'),
    value: isToBeAssessed(view) ? t('backoffice:dossier.feeToAssess') : t(`workflow:payment.${fee.state}`),
  };
  const spared = fee.exemption
    ? [{ key: t('workflow:exempted.title'), value: exemptionWords(say, fee.exemption, procedure.tariff) }]
    : [];
  return { title: t('backoffice:dossier.fee'), rows: [...(fee.amount > 0 ? rows : []), state, ...spared] };
}

/** What stands beside every page of a dossier: commands, deadline, agencies, money. */
export function asideView(view: StaffDossierView, say: Say) {
  return {
    label: say.t('backoffice:dossier.deadline'),
    action: dossierHref(view.dossier.id),
    version: view.version,
    intentId: newIntentId(),
    commands: commandsView(view, say),
    waiting: waitingView(view, say),
    clock: clockView(view, say),
    agencies: agenciesView(view, say),
    money: moneyView(view, say),
  };
}

export type AsideView = ReturnType<typeof asideView>;
