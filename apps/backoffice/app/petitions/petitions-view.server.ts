import { formatDateTime } from '@mot-cua/locales';
import { petitionAgencies } from '@mot-cua/policy';
import type { FieldView } from '@mot-cua/ui';
import { type listPetitions, type PetitionCounts, petitionStates } from '@mot-cua/use-cases';
import type { Given } from '@mot-cua/web/server';
import type { Say } from '../say.ts';
import { everyAgency, type PetitionsAddress, petitionHref, petitionsHref } from './addresses.ts';

type Person = Given<unknown, 'staff', 'staff', undefined>['person'];
type Listed = Awaited<ReturnType<typeof listPetitions>>;

function rowView(row: Listed['rows'][number], now: string, { t, locale }: Say) {
  const { id, code, kind, fullName, agencyVi, agencyEn, sentAt, dueAt } = row;
  const due = dueAt && formatDateTime(locale, dueAt);
  return {
    key: id,
    href: petitionHref(id),
    code,
    kind: t(`workflow:petition.kinds.${kind}`),
    name: fullName,
    agency: locale === 'vi' ? agencyVi : agencyEn,
    sent: formatDateTime(locale, sentAt),
    due: due ?? '',
    late: due && dueAt < now ? t('backoffice:petitions.late', { date: due }) : null,
  };
}

/** One may choose among several agencies. */
function agencyField({ actor, agencyNames }: Person, chosen: string, { t, locale }: Say): FieldView | null {
  const ids = petitionAgencies(actor).filter((id) => agencyNames[id]);
  if (ids.length < 2) return null;
  const named = ids.map((id) => ({ value: id, label: agencyNames[id]?.[locale] ?? id }));
  return {
    ...{ name: 'agency', kind: 'select', required: true, value: chosen || everyAgency },
    label: t('backoffice:petitions.agency'),
    options: [{ value: everyAgency, label: t('backoffice:petitions.everyAgency') }, ...named],
  };
}

/** The petitions in one state, and how many lie in the others. */
export function petitionsView(
  listed: Listed,
  counts: PetitionCounts,
  address: PetitionsAddress,
  person: Person,
  say: Say,
) {
  const { t } = say;
  const { state, agency, page } = address;
  const title = t('backoffice:petitions.title', { list: t(`backoffice:petitions.lists.${state}`) });
  const paged = page > 1 || listed.hasNext;
  return {
    title,
    state,
    tabs: {
      label: t('backoffice:petitions.tabs'),
      tabs: petitionStates.map((each) => ({
        href: petitionsHref({ state: each, agency }),
        label: t(`backoffice:petitions.lists.${each}`),
        count: String(counts[each]?.count ?? 0),
        late: (counts[each]?.late ?? 0) > 0,
        current: each === state,
      })),
    },
    agency: agencyField(person, agency, say),
    show: t('backoffice:petitions.show'),
    empty: t('backoffice:petitions.empty'),
    columns: {
      code: t('backoffice:petitions.columns.code'),
      kind: t('backoffice:petitions.columns.kind'),
      name: t('backoffice:petitions.columns.name'),
      agency: t('backoffice:petitions.columns.agency'),
      sent: t('backoffice:petitions.columns.sent'),
      due: t('backoffice:petitions.columns.due'),
    },
    rows: listed.rows.map((row) => rowView(row, person.now, say)),
    pager: paged
      ? {
          label: t('shell:pages'),
          pages: [],
          previous:
            page > 1
              ? { href: petitionsHref({ state, agency, page: page - 1 }), label: t('backoffice:petitions.previous') }
              : undefined,
          next: listed.hasNext
            ? { href: petitionsHref({ state, agency, page: page + 1 }), label: t('backoffice:petitions.next') }
            : undefined,
        }
      : null,
  };
}
