import { type Field, type Migration, type Procedure, readBy, sourceOf } from '@mot-cua/workflow';
import type { Names } from './names.ts';

const fieldsOf = ({ form }: Procedure): Field[] => form.flatMap(({ fields }) => fields);

function changedField(old: Field, now: Field, { t, field, option }: Names): string[] {
  const name = field(now.name);
  const before = old.options ?? [];
  const after = now.options ?? [];
  const sameKind = old.kind === now.kind;
  return [
    ...(sameKind ? [] : [t('versions:changes.fieldKind', { field: name })]),
    ...(old.optional && !now.optional ? [t('versions:changes.fieldRequired', { field: name })] : []),
    ...after
      .filter((each) => sameKind && !before.includes(each))
      .map((each) => t('versions:changes.optionNew', { field: name, option: option(now.name, each) })),
    ...before
      .filter((each) => sameKind && !after.includes(each))
      .map((each) => t('versions:changes.optionGone', { field: name, option: option(old.name, each) })),
  ];
}

/** What changes in the form, a sentence for each question. */
export function tellFields(from: Procedure, to: Procedure, migration: Migration, names: Names): string[] {
  const { t, field } = names;
  const old = new Map(fieldsOf(from).map((each) => [each.name, each]));
  const read = new Set<string>();
  const sentences = fieldsOf(to).flatMap((now) => {
    const sources = readBy(sourceOf(migration, from.form, now.name));
    for (const source of sources) read.add(source);
    const before = old.get(sources[0] ?? now.name);
    if (!before) {
      const text = now.optional ? 'fieldNewOptional' : 'fieldNew';
      return [t(`versions:changes.${text}`, { field: field(now.name) })];
    }
    const renaming =
      before.name === now.name
        ? []
        : [t('versions:changes.fieldRenamed', { from: field(before.name), to: field(now.name) })];
    return [...renaming, ...changedField(before, now, names)];
  });
  const gone = [...old.keys()].filter((name) => !read.has(name));
  return [...sentences, ...gone.map((name) => t('versions:changes.fieldGone', { field: field(name) }))];
}
