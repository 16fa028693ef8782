import { readQuality } from '@mot-cua/use-cases';
import { qualityJson } from '../quality/open-data.server.ts';
import { load } from '../routing.server.ts';

/** The figures of service quality as open data, with what each column means. */
export const loader = load('public', async ({ deps }) => Response.json(qualityJson(await readQuality(deps))));
