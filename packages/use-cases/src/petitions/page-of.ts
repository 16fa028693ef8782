/** A page of a list, and whether there is one before and after. */
export interface PageOf<Row> {
  rows: Row[];
  page: number;
  hasNext: boolean;
}

const lastPage = 1000;

/** Which page an address asks for. */
export const pageNumber = (typed: string | null): number =>
  /^\d{1,4}$/.test(typed ?? '') ? Math.min(Math.max(Number(typed), 1), lastPage) : 1;

/** Of one row more than a page has. */
export const cutPage = <Row>(rows: readonly Row[], page: number, perPage: number): PageOf<Row> => ({
  rows: rows.slice(0, perPage),
  page,
  hasNext: rows.length > perPage && page < lastPage,
});
