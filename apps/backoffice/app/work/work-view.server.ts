import { procedures } from '@mot-cua/catalog';
import { formatDate, stepName } from '@mot-cua/locales';
import type { FilterChip } from '@mot-cua/ui';
import type { FoundDossier, Work } from '@mot-cua/use-cases';
import { narrowings } from '@mot-cua/use-cases';
import type { Procedure, Role } from '@mot-cua/workflow';
import { batchesOf } from '../batch/batch-address.ts';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import { dueView } from '../dossier/due-view.server.ts';
import { stepKind } from '../dossier/step-kind.ts';
import type { Say } from '../say.ts';
import { applicantLists } from './queue-names.ts';
import { type WorkAddress, workHref } from './work-query.ts';

function rowView(row: Work['rows'][number], say: Say) {
  const { dossierId, code, provisionalNumber, ownerName, procedure, steps, assigneeName, groupName } = row;
  const { t, locale } = say;
  return {
    key: dossierId,
    href: dossierHref(dossierId),
    due: dueView(row, say),
    code: codeView(code ?? provisionalNumber),
    select: t('backoffice:batch.select', { code: code ?? provisionalNumber }),
    owner: ownerName ?? t('shell:unknown'),
    procedure: procedure.texts[locale].name,
    step: {
      kind: stepKind(steps[0] ?? ''),
      label: steps.map((step) => stepName(locale, procedure.texts[locale], step)).join(' · '),
    },
    assignee: assigneeName ?? groupName ?? t('backoffice:list.unassigned'),
  };
}

/** A dossier that a search found though it does not wait for the searcher: its state in place of a step. */
function foundRow(found: FoundDossier, say: Say) {
  const { dossierId, code, provisionalNumber, ownerName, procedure, handling, dueAt, replaced } = found;
  const { t, locale } = say;
  return {
    key: dossierId,
    href: dossierHref(dossierId),
    code: codeView(code ?? provisionalNumber),
    owner: ownerName ?? t('shell:unknown'),
    procedure: procedure.texts[locale].name,
    state: { kind: stepKind(handling), label: stepName(locale, procedure.texts[locale], handling) },
    note: replaced ? t('backoffice:correction.replacedNote', replaced) : undefined,
    due: dueAt ? formatDate(locale, dueAt) : t('backoffice:board.noDue'),
  };
}

/** What a search found beyond the own work; undefined where nothing was searched for. */
export function foundView(found: FoundDossier[], search: string, say: Say) {
  if (!search) return undefined;
  const { t } = say;
  return {
    title: t('backoffice:search.others'),
    empty: t('backoffice:search.nothing'),
    columns: { ...columnsView(say), state: t('backoffice:search.state') },
    rows: found.map((each) => foundRow(each, say)),
  };
}

export type FoundView = NonNullable<ReturnType<typeof foundView>>;

/** What narrows the list now, and whose or how pressing it may be made. */
function chipsView(
  address: WorkAddress,
  { procedure, ...say }: Say & { procedure: Procedure | undefined },
): FilterChip[] {
  const { t, locale } = say;
  const removeLabel = t('backoffice:list.clear');
  const searched = {
    label: t('backoffice:board.searched', { query: address.q }),
    href: workHref({ ...address, q: '' }),
  };
  const chosen = procedure && { label: procedure.texts[locale].name, href: workHref({ ...address, procedure: '' }) };
  return [
    ...(address.q ? [{ ...searched, removeLabel }] : []),
    ...narrowingChips(address, say),
    ...(chosen ? [{ ...chosen, removeLabel }] : []),
  ];
}

/** The procedures to choose from, folded away: there are many, and few days on which one is wanted. */
function proceduresView(address: WorkAddress, { t, locale }: Say) {
  return {
    label: t('backoffice:list.byProcedure'),
    chips: procedures.map(({ code, texts }) => ({
      label: texts[locale].name,
      href: workHref({ ...address, procedure: code }),
    })),
  };
}

/** Whose, and how pressing; what the applicant has to do is nobody's at the agency. */
function narrowingChips(address: WorkAddress, { t }: Say): FilterChip[] {
  if (['waiting', ...applicantLists].includes(address.queue)) return [];
  const offered = address.only ? [address.only] : narrowings.filter((each) => each !== address.queue);
  return offered.map((only) => ({
    label: t(`backoffice:board.${only}`),
    href: workHref({ ...address, only: address.only ? '' : only }),
    ...(address.only && { removeLabel: t('backoffice:list.clear') }),
  }));
}

function columnsView({ t }: Say) {
  return {
    due: t('backoffice:list.due'),
    code: t('backoffice:list.code'),
    owner: t('backoffice:list.owner'),
    procedure: t('backoffice:list.procedure'),
    step: t('backoffice:list.step'),
    assignee: t('backoffice:list.assignee'),
  };
}

/** The work list as it stands at an address. */
export function workView(
  { rows, next, counts }: Work,
  address: WorkAddress,
  { after, roles }: { after: boolean; roles: readonly Role[] },
  say: Say,
) {
  const commands = batchesOf(address.queue, roles);
  const { t } = say;
  const procedure = procedures.find(({ code }) => code === address.procedure);
  const filtered = address.q !== '' || address.procedure !== '' || address.only !== '';
  const title = t(`backoffice:board.${address.queue}`);
  return {
    title,
    count: filtered ? undefined : t('backoffice:board.tasks', { count: counts[address.queue] }),
    caption: t('backoffice:list.caption', { queue: title }),
    chips: { label: t('backoffice:list.filter'), items: chipsView(address, { ...say, procedure }) },
    procedures: procedure ? undefined : proceduresView(address, say),
    columns: columnsView(say),
    rows: rows.map((row) => rowView(row, say)),
    noDue: t('backoffice:board.noDue'),
    empty: t(
      address.q ? 'backoffice:search.noWork' : filtered ? 'backoffice:list.emptyFiltered' : 'backoffice:list.empty',
    ),
    takeNext: counts.all > 0 ? t('backoffice:board.takeNext') : undefined,
    pages: t('shell:pages'),
    start: after ? { href: workHref(address), label: t('backoffice:board.firstPage') } : undefined,
    next: next ? { href: workHref({ ...address, after: next }), label: t('shell:nextPage') } : undefined,
    batch: commands.length > 0 && {
      commands: commands.map((command) => ({ command, label: t(`backoffice:batch.choose.${command}`) })),
      bar: t('backoffice:batch.bar'),
      hint: t('backoffice:batch.hint'),
      column: t('backoffice:batch.column'),
    },
  };
}

export type WorkView = ReturnType<typeof workView>;
