import type { Translated } from '../translated.ts';
import type { drafts as vi } from '../vi/backoffice-drafts.ts';

export const drafts = {
  drafts: {
    templates: 'Words to begin a draft with',
    template: 'Choose words',
    chooseTemplate: 'Choose one',
    insert: 'Put them into the draft',
    templateGranted: 'Grant: {{name}}',
    templateRefused: 'Refuse: {{ground}}',
    templateNote:
      'They are in use today, in Vietnamese, as they are printed. What you wrote stays; they are put after it.',
    versioned: '{{label}} (template version {{number}})',
    begunWith: 'Begun with template version {{number}}.',
    versions: 'Compare with earlier drafts',
    compareTitle: 'Drafts',
    compareLead: 'What is struck out was removed; what is on yellow was added.',
    older: 'Older draft',
    newer: 'Newer draft',
    compare: 'Compare',
    draftNamed: 'Draft {{number}}: {{outcome}}, {{who}}, {{when}}',
    sameText: 'The two drafts read the same.',
    outcomeChanged: 'The proposal changed from “{{before}}” to “{{after}}”.',
    noDrafts: 'There is no draft yet.',
    removed: 'removed',
    added: 'added',
  },
} as const satisfies Translated<typeof vi>;
