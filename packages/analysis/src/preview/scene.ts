import { formatDateTime, formatLongDate, formatMoney, formatTime, stepName } from '@mot-cua/locales';
import { type Dossier, nationalStatus, outermost, stepsOf } from '@mot-cua/workflow';
import { sampleApplication } from '../draw/sample/sample-application.ts';
import { roleNames, type Say } from '../draw/say.ts';
import { type Action, actionsOf, type Game, isOpen } from './game.ts';

const timeWords = ({ locale }: Say, at: string): string => `${formatLongDate(locale, at)}, ${formatTime(locale, at)}`;

/** Where the dossier is: every step that is somebody's work, or the state it rests in. */
function stepWords(say: Say, { state }: Dossier): string {
  const { procedure, locale, texts } = say;
  const active = stepsOf(procedure.machine, state).filter(({ path }) => path.startsWith('handling'));
  const names = active.map(({ path, role }) => {
    const name = stepName(locale, texts, path.split('.').at(-1) ?? path);
    return role ? `${name} (${roleNames(say, [role])})` : name;
  });
  return names.join('; ') || stepName(locale, texts, outermost(state.handling));
}

function moneyWords({ t, locale }: Say, { facts, state }: Dossier): string[] {
  if (facts.fee.amount === 0 && state.payment === 'none') return [];
  const [amount, paid, refunded] = [facts.fee.amount, facts.fee.paid, facts.fee.refunded].map((each) =>
    formatMoney(locale, each),
  );
  const words = { amount: amount ?? '', paid: paid ?? '', refunded: refunded ?? '' };
  return [t('preview:money', { state: t(`workflow:payment.${state.payment}`), ...words })];
}

const deadlineWords = ({ t, locale }: Say, { last, now }: Game): string[] =>
  (last?.deadlines ?? []).map(({ kind, at }) =>
    t(at <= now ? 'preview:passed' : 'preview:deadline', {
      kind: t(`workflow:deadlines.${kind}`),
      time: formatDateTime(locale, at),
    }),
  );

function actionWords(say: Say, { role, command, closed }: Action, number: number): string {
  const { t } = say;
  const words = { who: roleNames(say, [role]), command: t(`workflow:commands.${command}`) };
  return closed === null
    ? t('preview:action', { number, ...words })
    : t('preview:closed', { ...words, why: t(`workflow:refusals.${closed}`) });
}

/** What is to be seen: time, place, status, money, deadlines, and who may do what. */
export function sceneOf(say: Say, game: Game): string {
  const { t } = say;
  const { dossier } = game;
  const status = nationalStatus(dossier.state);
  const actions = actionsOf(game);
  return [
    t('preview:now', { time: timeWords(say, game.now) }),
    t('preview:at', { step: stepWords(say, dossier) }),
    ...(status ? [t('preview:status', { status: t(`workflow:statuses.${status}`) })] : []),
    ...moneyWords(say, dossier),
    ...(dossier.state.delivery === 'notReady'
      ? []
      : [t('preview:result', { state: t(`workflow:delivery.${dossier.state.delivery}`) })]),
    ...deadlineWords(say, game),
    '',
    actions.some(isOpen) ? t('preview:may') : t('preview:nothing'),
    ...actions.map((action, index) => `  ${actionWords(say, action, index + 1)}`),
  ].join('\n');
}

/** What happened so far, in the words of the staff's history. */
export const journalOf = (say: Say, { moves }: Game): string =>
  moves
    .map(({ at, role, call }, index) => {
      const words = { who: roleNames(say, [role]), command: say.t(`workflow:doneForStaff.${call.type}`) };
      return `${index + 1}. ${formatDateTime(say.locale, at)} · ${say.t('preview:did', words)}`;
    })
    .join('\n') || say.t('preview:empty');

/** The pages of the form, answered as in the sample. */
export function formOf({ procedure, t, texts }: Say): string {
  const { answers } = sampleApplication(procedure);
  return procedure.form
    .flatMap(({ name, fields }) => [
      t('preview:formPage', { page: texts.pages[name]?.title ?? name }),
      ...fields
        .filter((field) => answers[field.name] !== undefined)
        .map((field) => {
          const answer = String(answers[field.name]);
          const { label, options } = texts.fields[field.name] ?? { label: field.name };
          return `  ${t('preview:formLine', { label, answer: options?.[answer] ?? answer })}`;
        }),
    ])
    .join('\n');
}
