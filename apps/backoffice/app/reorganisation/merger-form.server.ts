import type { FieldView } from '@mot-cua/ui';
import type { MergerProblem } from '@mot-cua/use-cases';
import { boxesOf } from '../date-boxes.ts';
import type { Say } from '../say.ts';
import type { MergerEntered } from './merger-address.ts';

type Name = keyof MergerEntered['merger'];
type TextName = Exclude<Name, 'from' | 'effective'>;

const lengths: Readonly<Record<TextName, number>> = {
  nameVi: 100,
  nameEn: 100,
  unitCode: 5,
  code: 13,
  policeCode: 13,
  document: 160,
};

interface Choice {
  id: string;
  nameVi: string;
  nameEn: string;
}

/** The form of a merger, with what was entered and what is to be mended. */
export function mergerForm(
  { boxes, merger }: MergerEntered,
  communes: readonly Choice[],
  problems: readonly MergerProblem[],
  { t, locale }: Say,
) {
  const errorOf = (name: Name): string | undefined => {
    const found = problems.find(({ field }) => field === name);
    return found && t(`backoffice:merger.problems.${found.code}`);
  };
  const about = (name: Name) => ({
    name,
    label: t(`backoffice:merger.fields.${name}`),
    hint: t(`backoffice:merger.hints.${name}`),
    error: errorOf(name),
  });
  const text = (name: TextName): FieldView => ({
    ...{ ...about(name), kind: 'text', maxLength: lengths[name] },
    required: name !== 'policeCode',
    optionalLabel: t('backoffice:merger.ifAny'),
    value: boxes[name] ?? '',
  });
  const from: FieldView = {
    ...{ ...about('from'), kind: 'choices', required: true },
    options: communes.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn })),
    value: [...merger.from],
  };
  const effective: FieldView = {
    ...{ ...about('effective'), kind: 'date', required: true },
    value: boxesOf('effective').map((box) => boxes[box] ?? ''),
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
  };
  const fields = [
    from,
    ...(['nameVi', 'nameEn', 'unitCode', 'code', 'policeCode', 'document'] as const).map(text),
    effective,
  ];
  const errors = fields.flatMap(({ name, kind, error }) =>
    error
      ? [
          {
            field: kind === 'date' ? `${name}.day` : name,
            message: `${t(`backoffice:merger.fields.${name as Name}`)}: ${error}`,
          },
        ]
      : [],
  );
  return {
    title: t('backoffice:merger.announce'),
    lead: t('backoffice:merger.announceLead'),
    look: t('backoffice:merger.look'),
    errors: { title: t('shell:errorSummary', { count: errors.length }), items: errors },
    fields,
  };
}

export type MergerForm = ReturnType<typeof mergerForm>;
