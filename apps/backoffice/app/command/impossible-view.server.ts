import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command } from '@mot-cua/workflow';
import { dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** Why a command cannot be given now by this person; null when it can. */
export function impossibleView({ permitted, dossier, owner }: StaffDossierView, command: Command, { t }: Say) {
  const found = permitted.find((each) => each.command === command);
  if (found?.closed === null) return null;
  return {
    title: `${t(`workflow:commands.${command}`)}: ${owner.fullName}`,
    why: t(`workflow:refusals.${found?.closed ?? 'notNow'}`),
    back: { href: dossierHref(dossier.id), label: t('backoffice:dossier.overview') },
  };
}

export type ImpossibleView = NonNullable<ReturnType<typeof impossibleView>>;
