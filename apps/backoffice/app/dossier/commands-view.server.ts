import type { Command as CommandButton } from '@mot-cua/ui';
import { commandFields, isFormCommand, type StaffDossierView } from '@mot-cua/use-cases';
import type { Command, Permitted } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { caseHref, commandHref, parcelHref, supplementHref } from './addresses.ts';

/** What moves the dossier on, most wished for first; the first of them that is open stands out. */
const forward: readonly Command[] = [
  'confirmExemption',
  'accept',
  'giveOver',
  'takeOver',
  'transfer',
  'receive',
  'claim',
  'assign',
  'answer',
  'submitForApproval',
  'approve',
  'issue',
  'deliverAtDesk',
  'handToPost',
  'confirmDelivery',
  'confirmPayment',
  'approveRefund',
  'confirmRefund',
  'confirmWithdrawal',
];

/** They ask nothing, but what the applicant will get is looked at first. */
const lookedAtFirst: readonly Command[] = ['approve', 'issue', 'confirmWithdrawal'];

/** Whether a command has a page of its own; the others are posted straight from the panel. One's own slip is undone there. */
function hasPage({ procedure, dossier, takeBack }: StaffDossierView, command: Command): boolean {
  if (command === 'giveOver') return true;
  if (command === 'takeBack') return takeBack?.way !== 'undo';
  return lookedAtFirst.includes(command) || commandFields(procedure, dossier, command).length > 0;
}

/** What is closed comes last. */
const rank = ({ command, closed }: Permitted): number => {
  const place = forward.indexOf(command);
  const open = place < 0 ? forward.length : place;
  return closed ? open + 2 * forward.length : open;
};

/** What the carrier has not taken has not arrived. */
const isShown = ({ parcel }: StaffDossierView, command: Command): boolean =>
  isFormCommand(command) && !(command === 'confirmDelivery' && parcel && parcel.state !== 'taken');

/** Where the carrier refused the result, to correct where it goes stands first. */
function parcelCommand({ parcel, dossier }: StaffDossierView, { t }: Say): CommandButton[] {
  if (parcel?.state !== 'refused' || !parcel.maySendAgain) return [];
  return [{ value: 'parcel', label: t('backoffice:parcel.mend'), href: parcelHref(dossier.id), primary: true }];
}

/** What this person may do now; what is closed, with the reason. */
export function commandsView(view: StaffDossierView, say: Say) {
  const { t } = say;
  const { permitted, dossier } = view;
  const given = permitted.filter(({ command }) => isShown(view, command)).sort((a, b) => rank(a) - rank(b));
  const first = given.find(({ command, closed }) => closed === null && forward.includes(command));
  const commands = given.map(({ command, closed }): CommandButton => {
    const label = t(`workflow:commands.${command}`);
    if (closed) return { value: command, label, blocked: t(`workflow:refusals.${closed}`) };
    const href = hasPage(view, command) ? commandHref(dossier.id, command) : undefined;
    return { value: command, label, href, primary: command === first?.command };
  });
  const here: CommandButton[] = view.answeredHere
    ? [
        {
          value: 'resubmit',
          label: t('backoffice:counterSupplement.command'),
          href: supplementHref(dossier.id),
          primary: !first,
        },
      ]
    : [];
  const otherCase: CommandButton[] = view.caseOpen
    ? [{ value: 'changeCase', label: t('backoffice:anotherCase.command'), href: caseHref(dossier.id) }]
    : [];
  return {
    title: t('backoffice:commands.title'),
    commands: [...parcelCommand(view, say), ...here, ...commands, ...otherCase],
    none: t('backoffice:commands.none'),
  };
}
