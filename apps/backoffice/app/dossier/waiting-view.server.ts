import type { StaffDossierView, WaitingFor } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** A role, and where it is held. */
export function turnWords({ role, agency }: WaitingFor, { t, locale }: Say): string {
  const roleName = t(`workflow:roles.${role}`);
  return role === 'applicant' ? roleName : `${roleName}, ${locale === 'vi' ? agency.name : agency.nameEn}`;
}

/** Whose turn it is, in words. */
export function waitingView({ waitingFor }: Pick<StaffDossierView, 'waitingFor'>, say: Say): string | undefined {
  return waitingFor ? say.t('backoffice:task.waitingFor', { who: turnWords(waitingFor, say) }) : undefined;
}
