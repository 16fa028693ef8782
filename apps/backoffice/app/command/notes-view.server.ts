import { dueFrom, type WorkingCalendar } from '@mot-cua/calendar';
import { formatLongDate, formatTime } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { takenStepText } from '../take-back/take-back-view.server.ts';

interface NoteView {
  tone: 'info' | 'warn';
  title: string;
  text?: string;
}

/** When the result is promised for, if the dossier is accepted now. */
export const promisedAt = ({ procedure, now }: StaffDossierView, calendar: WorkingCalendar): string =>
  dueFrom(calendar, now, procedure.law.limit);

function clockNote({ dossier, procedure }: StaffDossierView, { t }: Say): string {
  if (!dossier.facts.clock) return t('backoffice:clock.notRunning');
  return t(
    procedure.law.clock.supplement === 'restart' ? 'backoffice:clock.restartPolicy' : 'backoffice:clock.resumePolicy',
  );
}

/** What follows once it is taken over: work where it is settled, or the applicant fetches the result. */
const takeText = ({ dossier }: StaffDossierView, { t }: Say): string =>
  t(dossier.facts.beyond?.arrivedAt ? 'backoffice:beyond.take.resultText' : 'backoffice:beyond.take.text');

/** What the law says about a command, before it is given. */
export function notesView(view: StaffDossierView, command: Command, calendar: WorkingCalendar, say: Say): NoteView[] {
  const { t, locale } = say;
  switch (command) {
    case 'accept': {
      const due = promisedAt(view, calendar);
      const title = t('backoffice:accept.promise', {
        date: formatLongDate(locale, due),
        time: formatTime(locale, due),
      });
      return [{ tone: 'info', title, text: t('backoffice:accept.codeNote') }];
    }
    case 'askSupplement':
      return [{ tone: 'warn', title: t('backoffice:supplement.once'), text: clockNote(view, say) }];
    case 'refuse':
      return [{ tone: 'warn', title: t('backoffice:refuse.lead') }];
    case 'issue':
      return [{ tone: 'info', title: t('backoffice:decide.numberNote') }];
    case 'apologise':
      return [{ tone: 'warn', title: t('backoffice:apology.once') }];
    case 'confirmPayment':
      return [{ tone: 'info', title: t('backoffice:task.collectNote') }];
    case 'confirmRefund':
      return [{ tone: 'info', title: t('backoffice:money.refundNote') }];
    case 'giveOver':
      return [{ tone: 'info', title: t('backoffice:beyond.give.title'), text: t('backoffice:beyond.give.text') }];
    case 'takeOver':
      return [{ tone: 'info', title: t('backoffice:beyond.take.title'), text: takeText(view, say) }];
    case 'sendBack': {
      const [title, text] = [t('backoffice:beyond.sendBackNote.title'), t('backoffice:beyond.sendBackNote.text')];
      return [{ tone: 'warn', title, text }];
    }
    case 'takeBack':
      return [
        {
          tone: 'warn',
          title: t('backoffice:takeBack.title', { step: takenStepText(view, say) }),
          text: t('backoffice:takeBack.lead'),
        },
      ];
    default:
      return [];
  }
}
