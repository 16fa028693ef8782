import { readQuality } from '@mot-cua/use-cases';
import { qualityCsv } from '../quality/open-data.server.ts';
import { load } from '../routing.server.ts';

/** The figures of service quality as open data. */
export const loader = load(
  'public',
  async ({ deps }) =>
    new Response(qualityCsv(await readQuality(deps)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="service-quality.csv"',
        Link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      },
    }),
);
