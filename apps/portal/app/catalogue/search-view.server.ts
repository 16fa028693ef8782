import { narrow, procedures, searchProcedures } from '@mot-cua/catalog';
import type { Procedure } from '@mot-cua/workflow';
import { hotline } from '../contact.ts';
import { helpAddress } from '../help/questions.ts';
import { searchHelp } from '../help/search-help.server.ts';
import type { Say } from '../say.ts';
import { serviceAddress } from './addresses.ts';
import { chosenIn, filterView } from './filter-view.server.ts';
import { factsOf } from './promise.server.ts';

const longestQuery = 200;

function resultOf(procedure: Procedure, say: Say) {
  const { name, summary, domain } = procedure.texts[say.locale];
  const agency = say.t(`portal:filters.agencies.${procedure.competence.rule === 'agency' ? 'city' : 'commune'}`);
  return {
    title: name,
    href: serviceAddress(procedure.slug),
    summary,
    facts: factsOf(procedure, say),
    about: `${domain} · ${agency} · ${say.t('portal:search.code', { code: procedure.code })}`,
  };
}

function titleOf(count: number, words: string, isNarrowed: boolean, { t }: Say): string {
  if (words) return t('portal:search.found', { count, query: words });
  return isNarrowed ? t('portal:filters.narrowed', { count }) : t('portal:search.all', { count });
}

const answersTo = (words: string, { t }: Say) => ({
  title: t('portal:filters.answers'),
  items: searchHelp(words).map((question) => ({
    icon: 'info' as const,
    title: t(`portal:help.questions.${question}.ask`),
    href: helpAddress(question),
  })),
});

function emptyView(words: string, found: number, { t }: Say) {
  const count = procedures.length;
  const isUnknown = found === 0;
  return {
    title: isUnknown ? t('portal:filters.unknownTitle', { query: words }) : t('portal:filters.noneTitle'),
    text: t(isUnknown ? 'portal:filters.unknownText' : 'portal:filters.noneText', { count, hotline }),
    all: t('portal:filters.seeAll'),
  };
}

/** The catalogue: everything, or what fits the words and what was chosen; answers of the help page beside it. */
export function searchView(params: URLSearchParams, say: Say) {
  const { t, locale } = say;
  const words = (params.get('q') ?? '').trim().slice(0, longestQuery);
  const chosen = chosenIn(params);
  const found = searchProcedures(words, locale);
  const { kept, options } = narrow(found, chosen);
  const filters = filterView(options, { q: words, chosen }, say);
  return {
    query: words,
    title: titleOf(kept.length, words, filters.chosen.chips.length > 0, say),
    crumbs: { label: t('shell:breadcrumb'), home: t('shell:home'), here: t('portal:search.title') },
    search: { label: t('portal:home.searchLabel'), submitLabel: t('shell:search') },
    filters,
    results: kept.map((procedure) => resultOf(procedure, say)),
    answers: answersTo(words, say),
    empty: kept.length === 0 ? emptyView(words, found.length, say) : null,
    nothing: { title: t('portal:search.nothing'), text: t('portal:search.nothingText') },
  };
}
