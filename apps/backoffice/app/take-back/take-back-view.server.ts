import { formatDateTime } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Entry = StaffDossierView['timeline'][number];

/** Which step would be taken back: what was done, by whom and when. */
export function takenStepText({ takeBack }: Pick<StaffDossierView, 'takeBack'>, { t, locale }: Say): string {
  if (!takeBack) return '';
  const { command, by, at } = takeBack;
  const step = t(`workflow:doneForStaff.${command}`);
  return t('backoffice:takeBack.step', { step, who: by ?? '', when: formatDateTime(locale, at) });
}

/** What an entry of the history takes back, and that it was taken back itself. */
export function takenLines({ takes, takenBackBy }: Entry, { t }: Say): string[] {
  const step = takes && t(`workflow:doneForStaff.${takes.command}`);
  return [
    ...(takes && step ? [t('backoffice:takeBack.took', { sequence: takes.seq, step, who: takes.from ?? '' })] : []),
    ...(takenBackBy === null ? [] : [t('backoffice:takeBack.wasTaken', { sequence: takenBackBy })]),
  ];
}
