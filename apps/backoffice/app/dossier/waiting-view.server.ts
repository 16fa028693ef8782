import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** Whose turn it is, in words. */
export function waitingView({ waitingFor }: StaffDossierView, { t, locale }: Say): string | undefined {
  if (!waitingFor) return undefined;
  const { role, agency } = waitingFor;
  const roleName = t(`workflow:roles.${role}`);
  if (role === 'applicant') return t('backoffice:task.waitingFor', { who: roleName });
  const agencyName = locale === 'vi' ? agency.name : agency.nameEn;
  return t('backoffice:task.waitingFor', { who: `${roleName}, ${agencyName}` });
}
