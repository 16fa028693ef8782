import type { FieldView } from '@mot-cua/ui';
import {
  type AgencyPage,
  type AgencyTrouble,
  closurePage,
  contactPage,
  fitsUnder,
  foundableUnder,
  foundingPage,
  newParentPage,
  treeOn,
} from '@mot-cua/use-cases';
import type { FormPage, PageProblems, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { settingsForm } from '../settings/settings-form.server.ts';
import type { EditName } from './addresses.ts';
import { nameIn } from './names.ts';

/** What was posted and not taken. */
export interface RejectedEdit {
  raw: RawAnswers;
  problems?: PageProblems;
  troubles?: readonly AgencyTrouble[];
}

type Labels = Parameters<typeof settingsForm>[0]['labels'];
type FieldName = 'kind' | 'parentId';

const texts = [
  ...(['address', 'phone', 'email', 'openingVi', 'openingEn'] as const),
  ...(['nameVi', 'nameEn', 'code', 'from', 'lastDay'] as const),
];
const hinted = ['address', 'phone', 'openingVi', 'openingEn', 'code', 'from', 'lastDay'] as const;

function labelsWith(options: Partial<Record<FieldName, Readonly<Record<string, string>>>>, { t }: Say): Labels {
  const labels: Record<string, Labels[string]> = {};
  for (const name of texts) labels[name] = { label: t(`backoffice:agencies.fields.${name}`) };
  for (const name of hinted)
    labels[name] = {
      ...labels[name],
      label: t(`backoffice:agencies.fields.${name}`),
      hint: t(`backoffice:agencies.hints.${name}`),
    };
  for (const name of ['kind', 'parentId'] as const)
    labels[name] = { label: t(`backoffice:agencies.fields.${name}`), options: options[name] ?? {} };
  return labels;
}

/** Whoever may have such an agency below it today, besides itself and the one it has. */
export function parentsFor({ agency, tree, today }: AgencyPage): { id: string; nameVi: string; nameEn: string }[] {
  return treeOn(tree, today).filter(
    ({ id, kind, validTo }) =>
      validTo === null && id !== agency.id && id !== agency.parentId && fitsUnder(agency.kind, kind),
  );
}

interface Asked {
  page: FormPage;
  options: Parameters<typeof labelsWith>[0];
  holds: RawAnswers;
}

function askedIn(edit: EditName, page: AgencyPage, say: Say): Asked {
  const { agency } = page;
  switch (edit) {
    case 'contact': {
      const { address, phone, email, openingVi, openingEn } = agency;
      const known = Object.entries({ address, phone, email, openingVi, openingEn });
      const holds = Object.fromEntries(known.map(([name, value]) => [name, value ?? '']));
      return { page: contactPage, options: {}, holds };
    }
    case 'found': {
      const kinds = foundableUnder(agency.kind);
      const named = kinds.map((kind) => [kind, say.t(`backoffice:agencies.kinds.${kind}`)]);
      return { page: foundingPage(kinds), options: { kind: Object.fromEntries(named) }, holds: {} };
    }
    case 'move': {
      const parents = parentsFor(page);
      const named = parents.map((parent) => [parent.id, nameIn(say, parent)]);
      return {
        page: newParentPage(parents.map(({ id }) => id)),
        options: { parentId: Object.fromEntries(named) },
        holds: {},
      };
    }
    case 'close':
      return { page: closurePage, options: {}, holds: {} };
  }
}

/** What is chosen from many is chosen from a list. */
function asList(field: FieldView, { t }: Say): FieldView {
  if (field.kind !== 'choice') return field;
  const first = { value: '', label: t('backoffice:agencies.choose') };
  return { ...field, kind: 'select', options: [first, ...(field.options ?? [])] };
}

/** The form of a change of an agency, with what was entered and what is to be mended. */
export function editForm(edit: EditName, page: AgencyPage, title: string, rejected: RejectedEdit | null, say: Say) {
  const { t } = say;
  const asked = askedIn(edit, page, say);
  const troubles = (rejected?.troubles ?? []).map(({ field, code }) => ({
    field,
    message: t(`backoffice:agencies.troubles.${code}`),
  }));
  const send = t(`backoffice:agencies.${edit}.send`);
  const settings = { title, page: asked.page, labels: labelsWith(asked.options, say), send };
  const form = settingsForm(
    settings,
    { raw: rejected?.raw ?? asked.holds, problems: rejected?.problems, troubles },
    say,
  );
  return { ...form, fields: form.fields.map((field) => asList(field, say)) };
}
