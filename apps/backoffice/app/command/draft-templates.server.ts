import { officialPapers, translatorFor } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { StaffDossierView } from '@mot-cua/use-cases';
import type { Command, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

/** What the form of a draft says when words are only put into it. */
export const insertsTemplate = 'template';

interface Template {
  value: string;
  label: string;
  outcome: 'granted' | 'refused';
  /** In Vietnamese, as it is printed. */
  text: string;
}

const words = officialPapers.drafts;

/** What is known for a draft already: findings, and what other agencies answered. */
function knownLines({ procedure, dossier, consultations }: StaffDossierView): string[] {
  const { t } = translatorFor('vi');
  const { findings } = procedure.texts.vi;
  return [
    ...dossier.facts.findings.map(({ finding }) => words.found(findings[finding] ?? finding)),
    ...consultations.flatMap(({ agency, answer }) =>
      answer ? [words.answered(agency.name, t(`workflow:opinions.${answer}`).toLocaleLowerCase('vi'))] : [],
    ),
  ];
}

/** The words that the service has for its result: to grant it, and one for each ground to refuse it. */
function templatesOf(view: StaffDossierView, { t, locale }: Say): Template[] {
  const { texts, refusalGrounds } = view.procedure;
  const granted: Template = {
    ...{ value: 'granted', outcome: 'granted' },
    label: t('backoffice:drafts.templateGranted', { name: texts[locale].result.name }),
    text: [...knownLines(view), words.granted(texts.vi.result.name)].join('\n'),
  };
  const refused = refusalGrounds.map(
    (ground): Template => ({
      ...{ value: `refused:${ground}`, outcome: 'refused' },
      label: t('backoffice:drafts.templateRefused', { ground: texts[locale].refusalGrounds[ground] ?? ground }),
      text: words.refused(texts.vi.refusalGrounds[ground] ?? ground),
    }),
  );
  return [granted, ...refused];
}

/** The choice of words beside a draft; undefined for every other command. */
export function templatesView(view: StaffDossierView, command: Command, say: Say) {
  if (command !== 'submitForApproval') return undefined;
  const { t } = say;
  const field: FieldView = {
    ...{ name: 'template', kind: 'select', required: false, value: '' },
    label: t('backoffice:drafts.template'),
    optionalLabel: t('shell:optional'),
    hint: t('backoffice:drafts.templateNote'),
    options: templatesOf(view, say).map(({ value, label }) => ({ value, label })),
  };
  return {
    title: t('backoffice:drafts.templates'),
    fields: [field],
    inserts: insertsTemplate,
    send: t('backoffice:drafts.insert'),
  };
}

/** What was typed, with the chosen words after it. */
export function withTemplate(view: StaffDossierView, raw: RawAnswers, say: Say): RawAnswers {
  const template = templatesOf(view, say).find(({ value }) => value === raw.template);
  if (!template) return raw;
  const { draft = '' } = raw;
  const before = draft.trim() === '' ? '' : `${draft.trimEnd()}\n`;
  const isThere = draft.includes(template.text);
  return { ...raw, outcome: template.outcome, draft: isThere ? draft : `${before}${template.text}` };
}
