import type { FieldView } from '@mot-cua/ui';
import type { HeldThere, SubstituteProblem, SubstitutesPage } from '@mot-cua/use-cases';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';
import { postValue, type SubstituteEntered } from './substitute-address.ts';

type Name = SubstituteProblem['field'];

/** Somebody with their roles, and the agency where the list has several. */
function personLabel({ name, agency, roles }: HeldThere, several: boolean, { t, locale }: Say): string {
  const held = roles.map((role) => t(`workflow:roles.${role}`)).join(', ');
  const place = several ? [locale === 'vi' ? agency.name : agency.nameEn] : [];
  return [name, held, ...place].join(' · ');
}

const severalAgencies = (all: readonly HeldThere[]): boolean => new Set(all.map(({ agency }) => agency.id)).size > 1;

/** The form that names a substitute, with what was entered and what is to be mended. */
export function substituteForm(
  { posts, people }: SubstitutesPage,
  { boxes }: SubstituteEntered,
  problems: readonly SubstituteProblem[],
  { own }: { own: string },
  say: Say,
) {
  const { t } = say;
  const about = (name: Name) => {
    const found = problems.find(({ field }) => field === name);
    return {
      ...{ name, required: true, label: t(`backoffice:substitutes.fields.${name}`) },
      hint: t(`backoffice:substitutes.hints.${name}`),
      error: found && t(`backoffice:substitutes.problems.${found.code}`),
    };
  };
  const first = posts.find(({ staffId }) => staffId === own) ?? posts[0];
  const several = severalAgencies(people);
  const post: FieldView = {
    ...{ ...about('post'), kind: 'select' },
    options: posts.map((each) => ({
      value: postValue(each.staffId, each.agency.id),
      label: personLabel(each, several, say),
    })),
    value: boxes.post || (first ? postValue(first.staffId, first.agency.id) : ''),
  };
  const substitute: FieldView = {
    ...{ ...about('substituteId'), kind: 'select' },
    options: people.map((each) => ({ value: each.staffId, label: personLabel(each, several, say) })),
    value: boxes.substituteId ?? '',
  };
  const dateLabels = { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') };
  const date = (name: 'from' | 'to'): FieldView => ({
    ...{ ...about(name), kind: 'date', dateLabels },
    value: boxesOf(name).map((box) => boxes[box] ?? ''),
  });
  const fields = [post, substitute, date('from'), date('to')];
  const errors = fields.flatMap(({ name, kind, label, error }) =>
    error ? [{ field: kind === 'date' ? `${name}.day` : name, message: `${label}: ${error}` }] : [],
  );
  return { fields, errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors } };
}
