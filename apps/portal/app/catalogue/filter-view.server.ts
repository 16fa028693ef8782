import { type Chosen, type Facet, facets, inSector, type narrow } from '@mot-cua/catalog';
import type { FieldView, FilterChip } from '@mot-cua/ui';
import type { ApplicantKind, LifeEvent } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { type CatalogueQuery, catalogueAddress } from './addresses.ts';

type Options = ReturnType<typeof narrow>['options'];

/** What the address chooses of each facet. */
export const chosenIn = (params: URLSearchParams): Chosen =>
  Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)]).filter(([, values]) => values?.length));

const labels: Readonly<Record<Facet, (value: string, say: Say) => string>> = {
  event: (value, { t }) => t(`portal:events.${value as LifeEvent}`),
  applicant: (value, { t }) => t(`portal:filters.applicants.${value as ApplicantKind}`),
  sector: (value, { locale }) => inSector(value)?.texts[locale].domain ?? value,
  agency: (value, { t }) => t(`portal:filters.agencies.${value as 'commune' | 'city'}`),
  level: (value, { t }) => t(`portal:filters.levels.${value === '4' ? 'full' : 'partial'}`),
};

const fieldOf = ({ facet, options }: Options[number], say: Say): FieldView => ({
  name: facet,
  kind: 'choices',
  required: false,
  label: say.t(`portal:filters.${facet}`),
  value: options.filter(({ chosen }) => chosen).map(({ value }) => value),
  options: options.map(({ value, count }) => ({
    value,
    label: say.t('portal:filters.option', { label: labels[facet](value, say), count }),
  })),
});

function without(chosen: Chosen, facet: Facet, value: string): Chosen {
  return { ...chosen, [facet]: chosen[facet]?.filter((each) => each !== value) };
}

/** What may be chosen, with how many each leads to, and what is chosen now, each with the way back. */
export function filterView(options: Options, { q, chosen = {} }: CatalogueQuery, say: Say) {
  const { t } = say;
  const chips: FilterChip[] = options.flatMap(({ facet, options: values }) =>
    values
      .filter((each) => each.chosen)
      .map(({ value }) => ({
        href: catalogueAddress({ q, chosen: without(chosen, facet, value) }),
        label: labels[facet](value, say),
        removeLabel: t('portal:filters.remove'),
      })),
  );
  return {
    title: t('portal:filters.title'),
    apply: t('portal:filters.apply'),
    fields: options.map((each) => fieldOf(each, say)),
    chosen: { label: t('portal:filters.chosen'), chips },
    clear: chips.length > 1 ? { href: catalogueAddress({ q }), label: t('portal:filters.clear') } : null,
  };
}
