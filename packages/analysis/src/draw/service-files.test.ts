import { readFileSync } from 'node:fs';
import path from 'node:path';
import { procedures } from '@mot-cua/catalog';
import { locales } from '@mot-cua/locales';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { palette } from './diagram/palette.ts';
import { applicationSchema } from './openapi/form-schema.ts';
import { openapiOf } from './openapi/openapi.ts';
import { sampleApplication } from './sample/sample-application.ts';
import { sayOf } from './say.ts';
import { serviceFiles } from './service-files.ts';

const files = serviceFiles(procedures);
const cases = procedures.map((procedure) => ({ procedure, slug: procedure.slug }));

function validatorOf(procedure: (typeof procedures)[number]) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(applicationSchema(sayOf(procedure, 'vi')));
}

/** Two languages of one page have one shape: what is missing in one of them is missing in the count. */
const shapeOf = (page = ''): string => page.replace(/[^#|\n]/g, '').replace(/\n+/g, '\n');

describe.each(cases)('$slug', ({ procedure, slug }) => {
  const { answers, pages } = sampleApplication(procedure);

  it('has a sample application that its own form takes', () => {
    expect(pages.map(({ problems }) => problems)).toEqual(pages.map(() => ({})));
    expect(pages.length).toBeGreaterThan(0);
  });

  it('has a sample application that its schema takes', () => {
    const validate = validatorOf(procedure);
    expect([validate(answers), validate.errors]).toEqual([true, null]);
  });

  it('has a schema that misses every answer that is owed, and takes none that was not asked for', () => {
    const validate = validatorOf(procedure);
    const optional = new Set(
      procedure.form.flatMap(({ fields }) => fields.filter((each) => each.optional)).map(({ name }) => name),
    );
    for (const name of Object.keys(answers).filter((each) => !optional.has(each))) {
      const { [name]: _, ...fewer } = answers;
      expect([name, validate(fewer)]).toEqual([name, false]);
    }
    const notAsked = procedure.form.flatMap(({ fields }) => fields).filter(({ name }) => answers[name] === undefined);
    for (const { name } of notAsked.filter((each) => !each.optional)) {
      expect([name, validate({ ...answers, [name]: 'x' })]).toEqual([name, false]);
    }
  });

  it('is described in sound OpenAPI 3.1', async () => {
    const sound = { ...openapiOf(procedure) };
    expect(await new Validator().validate(sound)).toEqual({ valid: true });
    expect(await new Validator().validate({ ...sound, paths: { 'no-slash': {} } })).toMatchObject({ valid: false });
  });

  it.each(locales)('says everything in words (%s)', (locale) => {
    for (const [file, content] of files) {
      if (!file.startsWith(`${slug}/`) || !/\.(md|svg|html)$/.test(file)) continue;
      expect([file, content.match(/\{\{[^}]*\}\}|\b(?:drawing|portal|workflow|shell):\S+/g)]).toEqual([file, null]);
    }
    const steps = Object.values(procedure.texts[locale].steps);
    const page = files.get(locale === 'vi' ? `${slug}/README.md` : `${slug}/README.${locale}.md`) ?? '';
    for (const step of steps) expect(page).toContain(step);
  });

  it('has a page of the same shape in both languages', () => {
    expect(shapeOf(files.get(`${slug}/README.en.md`))).toBe(shapeOf(files.get(`${slug}/README.md`)));
  });
});

describe('the pictures', () => {
  it('have the colours of the design system', () => {
    const tokens = readFileSync(path.join(import.meta.dirname, '../../../ui/styles/tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(palette)) expect([name, tokens.includes(colour)]).toEqual([name, true]);
  });
});
