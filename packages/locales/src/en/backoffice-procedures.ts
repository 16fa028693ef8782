import type { Translated } from '../translated.ts';
import type { procedures as source } from '../vi/backoffice-procedures.ts';

export const procedures = {
  procedures: {
    title: 'Procedures and versions',
    count_one: '{{count}} published version of {{procedures}} procedures',
    count_other: '{{count}} published versions of {{procedures}} procedures',
    lead: 'Today, {{day}}: which version is in force, which one comes, and how many open dossiers stand on each.',
    commandLine:
      'Nothing is published on this page. A version is code that was proved; whoever runs the system publishes it, and moves dossiers, on the command line.',
    procedure: 'Procedure',
    versions: 'Versions',
    version: 'Version',
    today: 'Today',
    from: 'In force from',
    open: 'Open dossiers',
    digest: 'Digest (SHA-256)',
    since: '{{version}}, from {{day}}',
    none: 'none',
    openOn: '{{version}}: {{open}}',
    retiredFrom: 'no applications from {{day}} on',
    standings: {
      inForce: 'In force',
      coming: 'Comes into force',
      replaced: 'Replaced',
      retired: 'No longer applied for',
      written: 'Being written, not published',
    },
    single: 'This procedure has one version so far: there is nothing to compare.',
    changed: 'What version {{to}} changes from {{from}}',
    migration: 'If open dossiers were moved',
    stand: '{{open}} dossiers are not over under version {{version}}. Those that are not moved are finished under it.',
    noMigration: 'The new version does not say how they would come to it: none moves.',
    hasMigration:
      'The new version says how they come to it. That was proved before it was published; each dossier is judged by itself when it is moved.',
    prove: 'Look at every kind of dossier again',
  },
} as const satisfies Translated<typeof source>;
