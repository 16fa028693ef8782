import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { levelOf } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { published } from './generated/published.ts';
import { findProcedure, pinnedProcedure, procedures, proceduresNamed } from './procedures.ts';
import { type PublishedFile, readFrozen } from './publication.ts';

const files: readonly PublishedFile[] = published;

describe('the catalog', () => {
  it('lists what is in the folders', () => {
    const script = path.join(import.meta.dirname, '../scripts/list-services.ts');
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
  });

  it.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
    '%s is found by address and by version',
    (slug, procedure) => {
      expect(findProcedure(slug)).toBe(procedure);
      expect(pinnedProcedure(procedure.code, procedure.version)).toBe(procedure);
      expect(levelOf(procedure)).toBe(procedure.onlineLevel);
    },
  );

  it('has one procedure for each code and version, the matters of chains included', () => {
    const links = procedures.flatMap(({ links: all }) => all.map(({ procedure }) => procedure));
    for (const link of links) expect(pinnedProcedure(link.code, link.version)).toBe(link);
    const keys = [...procedures, ...links].map(({ code, version }) => `${code} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(links.filter((link) => procedures.includes(link))).toEqual([]);
  });

  it('keeps the matters of a published chain as long as the chain', () => {
    const matters = files.flatMap((file) => readFrozen(file).links.map(({ procedure }) => procedure));
    expect(matters.length).toBeGreaterThan(0);
    for (const { code, version } of matters)
      expect(files.find((file) => file.code === code && file.publication.version === version)).toBeDefined();
  });

  it('takes all procedures where none is named, and none where a name is unknown', () => {
    expect(proceduresNamed([])).toBe(procedures);
    expect(proceduresNamed(['spam-report'])?.map(({ slug }) => slug)).toEqual(['spam-report']);
    expect(proceduresNamed(['spam-report', 'nothing'])).toBeNull();
  });

  it('knows no procedure that it has not', () => {
    expect(findProcedure('nothing')).toBeNull();
    expect(() => pinnedProcedure('1.004873', '1900.1')).toThrow('1900.1');
  });
});
