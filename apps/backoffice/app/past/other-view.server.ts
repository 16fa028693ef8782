import { formatDateTime, formatMoney } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { PastView } from '@mot-cua/use-cases';
import type { Dossier, OtherStep, Otherwise, Procedure } from '@mot-cua/workflow';
import { momentHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';
import { regionWords } from './change-words.server.ts';

type Other = NonNullable<PastView['other']>;

function standingWords(what: Otherwise, procedure: Procedure, dossier: Dossier, say: Say): string {
  const { t, locale } = say;
  if (what === 'due') {
    const dueAt = dossier.facts.clock?.dueAt;
    return dueAt ? t('backoffice:past.due', { date: formatDateTime(locale, dueAt) }) : t('backoffice:past.noDue');
  }
  if (what === 'fee') return t('backoffice:past.fee', { amount: formatMoney(locale, dossier.facts.fee.amount) });
  return regionWords(what, { procedure, dossier }, say);
}

function fateWords({ fate }: OtherStep, { t }: Say): string[] {
  if (fate === 'given') return [];
  if (fate === 'impossible') return [t('backoffice:past.impossible')];
  return [t('backoffice:past.refused', { reason: t(`workflow:refusals.${fate}`) })];
}

/** What differs at one entry, in the words of both versions. */
function differenceAt(step: OtherStep, { moments, other }: Pick<PastView, 'moments'> & { other: Other }, say: Say) {
  const real = moments[step.seq - 1];
  const lines = (procedure: Procedure, dossier: Dossier) =>
    step.differs.map((what) => standingWords(what, procedure, dossier, say));
  return {
    real: real ? lines(real.procedure, real.dossier) : [],
    otherwise: [...fateWords(step, say), ...lines(other.procedure, step.dossier)],
  };
}

/** The entries at which something else differs than before. */
function differencesOf(view: Pick<PastView, 'found' | 'moments' | 'timeline'> & { other: Other }, say: Say) {
  const { other, found, timeline } = view;
  let before = '';
  return other.steps.flatMap((step) => {
    const { real, otherwise } = differenceAt(step, view, say);
    const said = JSON.stringify([real, otherwise]);
    const isNews = step.fate !== 'given' || said !== (before || '[[],[]]');
    before = said;
    if (!isNews) return [];
    const entry = timeline[step.seq - 1];
    const what = entry ? say.t(`workflow:doneForStaff.${entry.command}`) : '';
    const again = otherwise.length === 0 ? [say.t('backoffice:past.again')] : otherwise;
    const href = momentHref(found.dossier.id, step.seq, other.procedure.version);
    return [{ key: step.seq, label: `${step.seq}. ${what}`, href, real, otherwise: again }];
  });
}

function comparedView(view: PastView, say: Say) {
  const { t } = say;
  const { other } = view;
  if (!other) return null;
  const { version } = other.procedure;
  const rows = differencesOf({ ...view, other }, say);
  const [first] = rows;
  return {
    isSame: !first,
    verdict: first
      ? t('backoffice:past.otherDiffers', { version, sequence: first.key })
      : t('backoffice:past.otherSame', { version }),
    caption: t('backoffice:past.otherCaption'),
    columns: {
      moment: t('backoffice:past.moment'),
      real: t('backoffice:past.real'),
      otherwise: t('backoffice:past.otherwise', { version }),
    },
    rows,
  };
}

/** What another version of the procedure would have made of the same commands. */
export function otherView(view: PastView, say: Say) {
  const { t } = say;
  const { versions, other, found, sequence } = view;
  const field: FieldView = {
    ...{ name: 'version', kind: 'select', required: true, label: t('backoffice:past.otherLabel') },
    value: other?.procedure.version ?? versions[0] ?? '',
    options: versions.map((version) => ({ value: version, label: version })),
  };
  return {
    title: t('backoffice:past.otherTitle'),
    lead: t('backoffice:past.otherLead'),
    action: momentHref(found.dossier.id, sequence),
    fields: versions.length > 0 ? [field] : [],
    show: t('backoffice:past.otherShow'),
    none: t('backoffice:past.otherNone'),
    compared: comparedView(view, say),
  };
}
