import { officialPapers, translatorFor } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type StaffDossierView, withPlacesFilled } from '@mot-cua/use-cases';
import type { Command, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { draftPlaces } from '../wordings/draft-places.server.ts';

/** What the form of a draft says when words are only put into it. */
export const insertsTemplate = 'template';

/** Which version of the city's or the agency's words a draft began with. */
const draftedFromName = 'draftedFrom';

interface Template {
  value: string;
  label: string;
  outcome: 'granted' | 'refused';
  /** In Vietnamese, as it is printed. */
  text: string;
  /** The version of the city's or the agency's words; absent where they are the house's own. */
  from?: string;
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

/** The words of the city or the agency with this dossier in their places, before the house's own. */
function worded(view: StaffDossierView, template: Template, ground: string, { t }: Say): Template {
  const own = view.templates.find(({ outcome }) => outcome === template.outcome);
  if (!own) return template;
  const { owner, code, provisionalNumber } = view;
  const known = { ownerName: owner.fullName, code: code ?? provisionalNumber, findings: knownLines(view), ground };
  return {
    ...template,
    label: t('backoffice:drafts.versioned', { label: template.label, number: own.number }),
    text: withPlacesFilled(own.text, draftPlaces({ ...view, ...known })),
    from: own.id,
  };
}

/** The words that are in use today for the result of a service: to grant it, and for each ground to refuse it. */
function templatesOf(view: StaffDossierView, say: Say): Template[] {
  const { t, locale } = say;
  const { texts, refusalGrounds } = view.procedure;
  const granted: Template = {
    ...{ value: 'granted', outcome: 'granted' },
    label: t('backoffice:drafts.templateGranted', { name: texts[locale].result.name }),
    text: [...knownLines(view), words.granted(texts.vi.result.name)].join('\n'),
  };
  const refused = refusalGrounds.map((ground) => {
    const inWords = texts.vi.refusalGrounds[ground] ?? ground;
    const template: Template = {
      ...{ value: `refused:${ground}`, outcome: 'refused' },
      label: t('backoffice:drafts.templateRefused', { ground: texts[locale].refusalGrounds[ground] ?? ground }),
      text: words.refused(inWords),
    };
    return worded(view, template, inWords, say);
  });
  return [worded(view, granted, '', say), ...refused];
}

/** The choice of words beside a draft; undefined for every other command. */
export function templatesView(view: StaffDossierView, command: Command, raw: RawAnswers | undefined, say: Say) {
  if (command !== 'submitForApproval') return undefined;
  const { t } = say;
  const field: FieldView = {
    ...{ name: 'template', kind: 'select', required: false, value: '' },
    label: t('backoffice:drafts.template'),
    optionalLabel: t('shell:optional'),
    hint: t('backoffice:drafts.templateNote'),
    options: templatesOf(view, say).map(({ value, label }) => ({ value, label })),
  };
  const begun: FieldView = {
    ...{ name: draftedFromName, kind: 'hidden', label: '', required: false },
    value: raw ? (raw[draftedFromName] ?? '') : (view.draft?.template?.id ?? ''),
  };
  return {
    title: t('backoffice:drafts.templates'),
    /** Where the city or the agency gave its own words, they are in sight. */
    isOpen: view.templates.length > 0,
    fields: [field, begun],
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
  const from = before === '' ? template.from : raw[draftedFromName] || template.from;
  const begun = { outcome: template.outcome, [draftedFromName]: from ?? '' };
  return { ...raw, ...begun, draft: isThere ? draft : `${before}${template.text}` };
}
