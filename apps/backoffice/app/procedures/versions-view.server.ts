import { formatDate, formatNumber } from '@mot-cua/locales';
import type { ProcedureVersions, VersionRow, VersionStep } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { proceduresHref, versionsHref } from './addresses.ts';

const tones = { inForce: 'ok', coming: 'info', replaced: 'neutral', retired: 'neutral', written: 'warn' } as const;

function versionRow({ version, publication, standing, open }: VersionRow, { t, locale }: Say) {
  return {
    key: version,
    version,
    standing: { tone: tones[standing], label: t(`backoffice:procedures.standings.${standing}`) },
    from: publication ? formatDate(locale, publication.inForceFrom) : '',
    retired: publication?.retiredFrom
      ? t('backoffice:procedures.retiredFrom', { day: formatDate(locale, publication.retiredFrom) })
      : '',
    open: formatNumber(locale, open, 0),
    digest: publication?.digest ?? '',
  };
}

/** What would become of the open dossiers of the version before. */
function migrationWords(
  { from, hasMigration, proof }: VersionStep,
  { versions }: ProcedureVersions,
  say: Say,
): string[] {
  const { t, locale } = say;
  const open = versions.find(({ version }) => version === from)?.open ?? 0;
  const standing = t('backoffice:procedures.stand', { version: from, open: formatNumber(locale, open, 0) });
  if (!hasMigration) return [standing, t('backoffice:procedures.noMigration')];
  if (!proof) return [standing, t('backoffice:procedures.hasMigration')];
  const { kinds, moves, stays, person, problems } = proof;
  return [
    standing,
    t('versions:report.kinds', { count: kinds, moves, stays, person }),
    problems === 0 ? t('versions:report.safe') : t('versions:report.refused', { count: problems }),
  ];
}

function stepView(step: VersionStep, found: ProcedureVersions, say: Say) {
  const { t } = say;
  const { from, to, differences } = step;
  return {
    key: to,
    title: t('backoffice:procedures.changed', { from, to }),
    differences,
    migration: {
      title: t('backoffice:procedures.migration'),
      lines: migrationWords(step, found, say),
      prove:
        step.hasMigration && !step.proof
          ? { href: versionsHref(found.procedure.code, true), label: t('backoffice:procedures.prove') }
          : undefined,
    },
  };
}

/** A procedure's versions, what each changed, and what a migration would do. */
export function versionsView(found: ProcedureVersions, say: Say) {
  const { t, locale } = say;
  const { procedure, versions, steps } = found;
  return {
    title: procedure.texts[locale].name,
    count: t('portal:procedure.code', { code: procedure.code }),
    back: { href: proceduresHref, label: t('backoffice:procedures.title') },
    caption: t('backoffice:procedures.versions'),
    commandLine: t('backoffice:procedures.commandLine'),
    columns: {
      version: t('backoffice:procedures.version'),
      standing: t('backoffice:procedures.today'),
      from: t('backoffice:procedures.from'),
      open: t('backoffice:procedures.open'),
      digest: t('backoffice:procedures.digest'),
    },
    rows: versions.map((row) => versionRow(row, say)),
    single: steps.length === 0 ? t('backoffice:procedures.single') : undefined,
    steps: steps.map((step) => stepView(step, found, say)),
  };
}
