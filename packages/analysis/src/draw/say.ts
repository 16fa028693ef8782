import { stepName, type Translate, translatorFor } from '@mot-cua/locales';
import type {
  Condition,
  DeliveryState,
  Locale,
  PaymentState,
  Procedure,
  ProcedureTexts,
  Role,
} from '@mot-cua/workflow';
import { type ChartNode, type Guard, inside } from './chart-node.ts';
import type { Stop } from './route.ts';
import type { Way } from './ways.ts';

/** A service and the language in which it is told. */
export interface Say {
  readonly procedure: Procedure;
  readonly locale: Locale;
  readonly t: Translate;
  readonly texts: ProcedureTexts;
}

export const sayOf = (procedure: Procedure, locale: Locale): Say => ({
  procedure,
  locale,
  t: translatorFor(locale).t,
  texts: procedure.texts[locale],
});

/** Money and results have words of their own; everything else is a step. */
export function placeName({ locale, texts, t }: Say, { key, path }: ChartNode): string {
  if (path[0] === 'payment') return t(`workflow:payment.${key as PaymentState}`);
  const name = stepName(locale, texts, key);
  return path[0] === 'delivery' && name === key ? t(`workflow:delivery.${key as DeliveryState}`) : name;
}

export const roleNames = ({ t }: Say, roles: readonly Role[]): string =>
  [...new Set(roles)].map((role) => t(`workflow:roles.${role}`)).join(', ');

const people = (roles: readonly Role[]): Role[] => [...new Set(roles)].filter((role) => role !== 'system');

/** Whose work a place is: as the chart says it, or else those who lead on from it. */
export function rolesAt(place: ChartNode, onward: readonly Way[]): Role[] {
  const said = [place, ...(place.type === 'parallel' ? inside(place) : [])].flatMap(({ meta }) => meta?.role ?? []);
  return people(said.length > 0 ? said : onward.flatMap(({ by }) => by));
}

export const rolesOf = ({ place, onward }: Stop): Role[] => rolesAt(place, onward);

/** A condition on what was declared, in words. */
function conditionWords(say: Say, condition: Condition): string {
  const { t, texts } = say;
  const joined = (key: 'and' | 'or', parts: readonly Condition[]) =>
    parts
      .map((part) => conditionWords(say, part))
      .reduce((one, other) => t(`drawing:conditions.${key}`, { one, other }));
  if ('all' in condition) return joined('and', condition.all);
  if ('any' in condition) return joined('or', condition.any);
  if ('not' in condition) return t('drawing:conditions.not', { condition: conditionWords(say, condition.not) });
  const { label, options } = texts.fields[condition.field] ?? { label: condition.field };
  if ('over' in condition) return t('drawing:conditions.over', { label, value: condition.over });
  const answer = String(condition.is);
  return t('drawing:conditions.is', { label, answer: options?.[answer] ?? answer });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where one command leads to several places, what tells them apart is the name. */
function caseName({ t, locale, texts }: Say, guard: Guard): string | null {
  switch (guard.type) {
    case 'deadlinePassed': {
      const deadline = t(`workflow:deadlines.${guard.params.deadline}`);
      return t('drawing:diagram.lapsed', { deadline: locale === 'vi' ? lowerFirst(deadline) : deadline });
    }
    case 'findingIs':
      return texts.findings[guard.params.finding] ?? guard.params.finding;
    case 'inspectionIs':
      return t(`workflow:inspections.${guard.params.outcome}`);
    case 'matchesAre':
      return t(`workflow:matches.${guard.params.matches}`);
    default:
      return null;
  }
}

/** What a way is called: the case in which it is taken, the command, or that all is done. */
export function wayName(say: Say, { command, guards }: Way): string {
  if (!command) return say.t('drawing:diagram.whenDone');
  const [named] = guards.map((guard) => caseName(say, guard)).filter((name) => name !== null);
  return named ?? say.t(`workflow:commands.${command}`);
}

/** Money that is paid with the application is a condition of accepting it; money paid at the desk, of handing over. */
const asksForMoney = ({ procedure: { tariff } }: Say, { channel }: Way): boolean =>
  tariff !== null && (tariff.timing === 'atDesk') === (channel === 'counter');

/** What must hold for a way, as far as a reader should know before going. */
export const wayTerms = (say: Say, way: Way): string[] =>
  way.guards.flatMap((guard) => {
    if (guard.type === 'feeSettled' && asksForMoney(say, way)) return [say.t('drawing:diagram.feeSettled')];
    if (guard.type !== 'holds') return [];
    return [say.t('drawing:conditions.only', { condition: conditionWords(say, guard.params) })];
  });

/** The names of several ways, each once. */
export const wayNames = (say: Say, ways: readonly Way[]): string[] => [
  ...new Set(ways.map((way) => wayName(say, way))),
];

export const waysName = (say: Say, ways: readonly Way[]): string => wayNames(say, ways).join(' / ');
