import { searchProcedures } from '@mot-cua/catalog';
import type { Say } from '../say.ts';
import { serviceAddress } from './addresses.ts';
import { factsOf } from './promise.server.ts';

const longestQuery = 200;

/** The catalogue: everything, or what fits the words. */
export function searchView(query: string, say: Say) {
  const { t, locale } = say;
  const words = query.trim().slice(0, longestQuery);
  const found = searchProcedures(words, locale);
  return {
    query: words,
    title: words
      ? t('portal:search.found', { count: found.length, query: words })
      : t('portal:search.all', { count: found.length }),
    crumbs: { label: t('shell:breadcrumb'), home: t('shell:home'), here: t('portal:search.title') },
    search: { label: t('portal:home.searchLabel'), submitLabel: t('shell:search') },
    results: found.map((procedure) => {
      const { name, summary, domain } = procedure.texts[locale];
      return {
        title: name,
        href: serviceAddress(procedure.slug),
        summary,
        facts: factsOf(procedure, say),
        about: `${domain} · ${t('portal:search.code', { code: procedure.code })}`,
      };
    }),
    nothing: { title: t('portal:search.nothing'), text: t('portal:search.nothingText') },
  };
}
