import type { TimeLimit } from '@mot-cua/calendar';
import { formatLimit, formatMoney } from '@mot-cua/locales';
import {
  declaredFrom,
  type Exemption,
  feeFor,
  type Locale,
  type Migration,
  migrationFrom,
  type Procedure,
} from '@mot-cua/workflow';
import { sampleAnswers } from './domain.ts';
import { type Names, namesIn } from './names.ts';
import { renamed, rightsBetween, stepsIn } from './rights.ts';
import { tellFields } from './tell-fields.ts';

interface Told {
  from: Procedure;
  to: Procedure;
  migration: Migration;
  names: Names;
  locale: Locale;
}

function tellSteps({ from, to, migration, names: { t, state } }: Told): string[] {
  const [old, now] = [stepsIn(from), stepsIn(to)];
  const taken = new Set(old.map((path) => renamed(migration, path)));
  return [
    ...old
      .filter((path) => renamed(migration, path) !== path)
      .map((path) => t('versions:changes.stepRenamed', { from: state(path), to: state(renamed(migration, path)) })),
    ...now.filter((path) => !taken.has(path)).map((path) => t('versions:changes.stepNew', { step: state(path) })),
    ...old
      .filter((path) => !now.includes(renamed(migration, path)))
      .map((path) => t('versions:changes.stepGone', { step: state(path) })),
  ];
}

function tellRights({ from, to, migration, names: { t, role, command, state } }: Told): string[] {
  const { gained, lost } = rightsBetween(from, to, migration);
  const values = (right: (typeof gained)[number]) => ({
    role: role(right.role),
    command: command(right.command),
    step: state(right.state),
  });
  return [
    ...gained.map((right) => t('versions:changes.mayNow', values(right))),
    ...lost.map((right) => t('versions:changes.mayNoLonger', values(right))),
  ];
}

const limits = ['limit', 'longerLimit', 'consultationLimit'] as const;

function tellTime({ from, to, names: { t }, locale }: Told): string[] {
  const said = (limit: TimeLimit | undefined) => (limit ? formatLimit(locale, limit) : t('versions:changes.noLimit'));
  const days = { from: from.law.supplementDays, to: to.law.supplementDays };
  return [
    ...limits.flatMap((name) => {
      const values = { from: said(from.law[name]), to: said(to.law[name]) };
      return values.from === values.to ? [] : [t(`versions:changes.${name}`, values)];
    }),
    ...(days.from === days.to ? [] : [t('versions:changes.supplementDays', days)]),
  ];
}

const ordinaryFee = ({ tariff, form }: Procedure): number =>
  tariff ? feeFor(tariff, declaredFrom(form, sampleAnswers(form))) : 0;

function tellMoney({ from, to, names: { t }, locale }: Told): string[] {
  const [old, now] = [ordinaryFee(from), ordinaryFee(to)];
  if (old === now) return [];
  const values = { from: formatMoney(locale, old), to: formatMoney(locale, now) };
  if (old === 0) return [t('versions:changes.feeNew', values)];
  return [now === 0 ? t('versions:changes.feeGone', values) : t('versions:changes.feeOther', values)];
}

function tellPapers({ from, to, migration, names: { t, paper } }: Told): string[] {
  const old = from.papers.map(({ name }) => migration.papers?.[name] ?? name);
  const now = to.papers.map(({ name }) => name);
  return [
    ...to.papers
      .filter(({ name }) => !old.includes(name))
      .map(({ name, showWhen, optional }) =>
        t(`versions:changes.${showWhen || optional ? 'paperNewAtTimes' : 'paperNew'}`, { paper: paper(name) }),
      ),
    ...old.filter((name) => !now.includes(name)).map((name) => t('versions:changes.paperGone', { paper: paper(name) })),
  ];
}

const exemptionsOf = ({ tariff }: Procedure): readonly Exemption[] => tariff?.exemptions ?? [];

/** Who is spared the fee, and who no longer is. */
function tellExemptions({ from, to, names: { t } }: Told): string[] {
  const told = (key: 'exemptNew' | 'exemptGone', { category, percent, legalBasis }: Exemption) =>
    t(`versions:changes.${key}`, { category: t(`workflow:exemptions.${category}`), percent, ...legalBasis });
  const others = (some: Procedure, than: Procedure) =>
    exemptionsOf(some).filter(
      ({ category, percent }) =>
        !exemptionsOf(than).some((each) => each.category === category && each.percent === percent),
    );
  return [
    ...others(to, from).map((each) => told('exemptNew', each)),
    ...others(from, to).map((each) => told('exemptGone', each)),
  ];
}

/** What holds for dossiers that are open when the new version comes. */
function tellOpenDossiers({ migration: { deadlines = 'keep', fee = 'keep' }, names: { t } }: Told): string[] {
  return [
    ...(deadlines === 'recount' ? [] : [t(`versions:changes.${deadlines === 'keep' ? 'keepDue' : 'soonerDue'}`)]),
    ...(fee === 'recharge' ? [] : [t(`versions:changes.${fee === 'keep' ? 'keepFee' : 'feeUntilAccepted'}`)]),
  ];
}

function tellLevel({ from, to, names: { t } }: Told): string[] {
  const values = { from: from.onlineLevel, to: to.onlineLevel };
  return values.from === values.to ? [] : [t('versions:changes.level', values)];
}

/** What changes between two versions for applicants and staff: steps, rights, time, money, questions, papers. */
export function tellDifferences(from: Procedure, to: Procedure, locale: Locale): string[] {
  const migration = migrationFrom(to, from.version);
  const told: Told = {
    from,
    to,
    migration: migration ?? { from: from.version },
    names: namesIn(locale, [to, from]),
    locale,
  };
  const changes = [
    ...tellSteps(told),
    ...tellRights(told),
    ...tellTime(told),
    ...tellMoney(told),
    ...tellExemptions(told),
    ...tellFields(from, to, told.migration, told.names),
    ...tellPapers(told),
    ...tellLevel(told),
  ];
  const open = migration ? tellOpenDossiers(told) : [];
  return [...(changes.length > 0 ? changes : [told.names.t('versions:changes.none')]), ...open];
}
