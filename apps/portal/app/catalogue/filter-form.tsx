import { Button, Fold, FormFields, Link } from '@mot-cua/ui';
import type { searchView } from './search-view.server.ts';

interface FilterFormProps {
  query: string;
  filters: ReturnType<typeof searchView>['filters'];
}

/** The facets as tick boxes; what is chosen goes into the address. */
export function FilterForm({ query, filters }: FilterFormProps) {
  return (
    <form action="/services" method="get" className="mc-filters">
      {query && <input type="hidden" name="q" value={query} />}
      <Fold summary={filters.title}>
        <div className="mc-stack">
          <FormFields fields={filters.fields} />
          <div>
            <Button variant="secondary">{filters.apply}</Button>
          </div>
        </div>
      </Fold>
      {filters.clear && (
        <p>
          <Link className="mc-touch" href={filters.clear.href}>
            {filters.clear.label}
          </Link>
        </p>
      )}
    </form>
  );
}
