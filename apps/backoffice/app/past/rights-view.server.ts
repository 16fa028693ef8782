import type { PastState, PastView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

type Rights = PastState['rights'][number];

function seesWords({ sees }: Rights, { t }: Say): string {
  if (!sees.dossier) return t('backoffice:past.seesNothing');
  return t(sees.papers ? 'backoffice:past.seesAll' : 'backoffice:past.seesDossier');
}

const placesOf = ({ agencies }: Rights, names: PastView['names'], { locale }: Say): string =>
  agencies.map((id) => names.find((each) => each.id === id)?.[locale] ?? id).join(', ');

function rowView(rights: Rights, names: PastView['names'], say: Say) {
  const { t } = say;
  const open = rights.commands.filter(({ closed }) => closed === null);
  const shut = rights.commands.flatMap(({ command, closed }) => (closed ? [{ command, closed }] : []));
  return {
    key: rights.role,
    role: t(`workflow:roles.${rights.role}`),
    where: placesOf(rights, names, say),
    sees: seesWords(rights, say),
    could: open.map(({ command }) => t(`workflow:commands.${command}`)),
    closed: shut.map(
      ({ command, closed }) => `${t(`workflow:commands.${command}`)}: ${t(`workflow:refusals.${closed}`)}`,
    ),
  };
}

const isConcerned = ({ role, agencies }: Rights): boolean => role !== 'consultee' || agencies.length > 0;

/** What each role could see and do, role by role. */
export function rightsView({ rights }: PastState, names: PastView['names'], say: Say) {
  const { t } = say;
  return {
    title: t('backoffice:past.rights'),
    note: t('backoffice:past.rightsNote'),
    none: t('backoffice:past.nothing'),
    columns: {
      role: t('backoffice:past.role'),
      sees: t('backoffice:past.sees'),
      could: t('backoffice:past.could'),
      closed: t('backoffice:past.closed'),
    },
    rows: rights.filter(isConcerned).map((each) => rowView(each, names, say)),
  };
}
