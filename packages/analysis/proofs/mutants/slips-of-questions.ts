import type { Definition } from './definition.ts';
import { declares, operator, remove } from './operator.ts';

const asked = ({ form }: Definition) =>
  form.flatMap((page) => page.fields.map((field) => ({ place: `form.${page.name}.${field.name}`, page, field })));

const rulesLookAt = ({ papers, tariff, law, result, groupedBy }: Definition, name: string): boolean =>
  [
    ...papers.map(({ showWhen }) => showWhen?.field),
    tariff?.perUnit.field,
    tariff?.times,
    law.notice?.date,
    law.notice?.time,
    result.numberedBy,
    groupedBy,
  ].includes(name);

export const slipsOfQuestions = [
  operator('leave out a question but not its text', (definition) =>
    asked(definition).map(({ place, page, field }) =>
      declares(place, 'left out', () => {
        remove(page.fields, field);
      }),
    ),
  ),
  operator('keep an answer from the rules that look at it', (definition) =>
    asked(definition)
      .filter(({ field }) => field.declared && rulesLookAt(definition, field.name))
      .map(({ place, field }) =>
        declares(`${place}.declared`, 'left out', () => {
          delete field.declared;
        }),
      ),
  ),
  operator('ask a question in a case that never comes', (definition) =>
    asked(definition).flatMap(({ place, field }) =>
      field.showWhen
        ? declares(`${place}.showWhen`, 'is: an answer that is not offered', () => {
            if (field.showWhen) field.showWhen.is = 'perhaps';
          })
        : [],
    ),
  ),
  operator('let a question hang on one that is not there', (definition) =>
    asked(definition).flatMap(({ place, field }) =>
      field.showWhen
        ? declares(`${place}.showWhen`, 'field: a question that is not there', () => {
            if (field.showWhen) field.showWhen.field = 'which';
          })
        : [],
    ),
  ),
  operator('leave out an answer that something hangs on', (definition) => {
    const hanging = [...definition.papers, ...definition.form, ...definition.form.flatMap(({ fields }) => fields)];
    return asked(definition).flatMap(({ place, field }) =>
      (field.options ?? [])
        .filter((option) =>
          hanging.some(({ showWhen }) => showWhen?.field === field.name && [showWhen.is].flat().includes(option)),
        )
        .map((option) =>
          declares(`${place}.options.${option}`, 'left out', () => {
            if (field.options) remove(field.options, option);
          }),
        ),
    );
  }),
  operator('ask for a number that cannot be', (definition) =>
    asked(definition)
      .filter(({ field }) => field.kind === 'number' && field.min !== undefined && field.max !== undefined)
      .map(({ place, field }) =>
        declares(place, `from ${field.max} to ${field.min}`, () => {
          [field.min, field.max] = [field.max, field.min];
        }),
      ),
  ),
  operator('ask two questions under one name', (definition) =>
    asked(definition)
      .slice(1)
      .map(({ place, field }) => {
        const first = asked(definition)[0]?.field.name ?? '';
        return declares(place, `named ${first}`, () => {
          field.name = first;
        });
      }),
  ),
  operator('send an application to an agency that the form does not name', (definition) =>
    'field' in definition.competence
      ? [
          declares('competence.field', 'a question that is not there', () => {
            definition.competence = { rule: 'choice', field: 'ward' };
          }),
          declares('competence.field', 'a question that names no commune', () => {
            definition.competence = { rule: 'choice', field: 'fullName' };
          }),
        ]
      : [],
  ),
  operator('show a page in a case that never comes', ({ form }) =>
    form.map((page) =>
      declares(`form.${page.name}.showWhen`, 'is: an answer that nobody gives', () => {
        page.showWhen = { field: form[0]?.fields[0]?.name ?? '', is: 'never' };
      }),
    ),
  ),
];
