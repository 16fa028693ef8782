import { describe, expect, it } from 'vitest';
import { facets, inSector, narrow } from './narrow.ts';
import { procedures } from './procedures.ts';

const slugs = (chosen: Parameters<typeof narrow>[1]) => narrow(procedures, chosen).kept.map(({ slug }) => slug);

describe('the catalogue', () => {
  it('shows everything while nothing is chosen, or only what nobody knows', () => {
    expect(slugs({})).toHaveLength(procedures.length);
    expect(slugs({ event: ['flying'], level: [] })).toHaveLength(procedures.length);
  });

  it('takes one of a facet or another, and all facets together', () => {
    expect(slugs({ event: ['birth'] })).toEqual(['birth-chain', 'civil-extract']);
    expect(slugs({ event: ['birth', 'death'], sector: ['ho-tich'] })).toEqual(['birth-chain', 'civil-extract']);
    expect(slugs({ applicant: ['company'], agency: ['commune'] })).toEqual(['certified-copy', 'public-game-point']);
    expect(slugs({ event: ['birth'], applicant: ['company'] })).toEqual([]);
  });

  it('counts truly: each option leads to as many as it says', () => {
    const start = { level: ['4'], applicant: ['citizen', 'company'] };
    let tried = 0;
    for (const { facet, options } of narrow(procedures, start).options) {
      for (const { value, count } of options) {
        expect(slugs({ ...start, [facet]: [value] }), `${facet}=${value}`).toHaveLength(count);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(15);
  });

  it('shows each procedure under a life event, an applicant, and a sector that has a name', () => {
    for (const procedure of procedures) {
      const found = facets.filter((facet) =>
        narrow([procedure], {}).options.some((each) => each.facet === facet && each.options.some(({ count }) => count)),
      );
      expect(found, procedure.slug).toEqual([...facets]);
    }
    for (const { value } of narrow(procedures, {}).options.find(({ facet }) => facet === 'sector')?.options ?? [])
      expect(inSector(value)).toBeDefined();
  });
});
