import type { Definition } from './definition.ts';
import { declares, operator, type Slip } from './operator.ts';

const locales = ['vi', 'en'] as const;
const kinds = ['steps', 'pages', 'fields', 'papers', 'refusalGrounds', 'findings'] as const;

const textsOf = (definition: Definition, kind: (typeof kinds)[number]) =>
  locales.flatMap((locale) => {
    const texts = definition.texts[locale][kind] as Record<string, unknown>;
    return Object.keys(texts).map((name) => ({ place: `texts.${locale}.${kind}.${name}`, texts, name }));
  });

const spoken = (name: string, slips: (definition: Definition) => Slip[]) => operator(name, slips);

const paragraphs = (definition: Definition) =>
  locales.flatMap((locale) =>
    (['granted', 'refused', 'partial'] as const).flatMap((outcome) => {
      const said = definition.texts[locale].result.paragraphs[outcome];
      return said ? [{ place: `texts.${locale}.result.paragraphs.${outcome}`, said, locale, outcome }] : [];
    }),
  );

export const slipsOfTexts = [
  ...kinds.map((kind) =>
    spoken(`leave out a text: ${kind}`, (definition) =>
      textsOf(definition, kind).map(({ place, texts, name }) => declares(place, 'left out', () => delete texts[name])),
    ),
  ),
  spoken('leave out a text: rows of the result', ({ texts }) =>
    locales.flatMap((locale) =>
      Object.keys(texts[locale].result.rows).map((row) =>
        declares(`texts.${locale}.result.rows.${row}`, 'left out', () => delete texts[locale].result.rows[row]),
      ),
    ),
  ),
  spoken('leave out a text: answers to choose from', (definition) =>
    locales.flatMap((locale) =>
      Object.entries(definition.texts[locale].fields).flatMap(([field, { options }]) =>
        Object.keys(options ?? {}).map((option) =>
          declares(`texts.${locale}.fields.${field}.options.${option}`, 'left out', () => delete options?.[option]),
        ),
      ),
    ),
  ),
  spoken('leave a text empty', (definition) =>
    (['steps', 'refusalGrounds'] as const).flatMap((kind) =>
      textsOf(definition, kind).map(({ place, texts, name }) =>
        declares(place, 'empty', () => {
          texts[name] = '';
        }),
      ),
    ),
  ),
  spoken('say a text that nobody will see', ({ texts }) =>
    locales.map((locale) =>
      declares(`texts.${locale}.steps.weighing2`, 'a step that is not there', () => {
        texts[locale].steps.weighing2 = 'Đang cân nhắc';
      }),
    ),
  ),
  spoken('quote in the result what nobody answers', (definition) =>
    paragraphs(definition).map(({ place, said }) =>
      declares(place, 'also {{wholeName}}', () => {
        said.push('{{wholeName}}');
      }),
    ),
  ),
  spoken('say nothing in the result', (definition) =>
    paragraphs(definition).map(({ place, said }) =>
      declares(place, 'empty', () => {
        said.length = 0;
      }),
    ),
  ),
  spoken('refuse without saying why', (definition) =>
    paragraphs(definition)
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ place, said }) =>
        declares(place, 'without {{reason}}', () => {
          for (const [index, line] of said.entries()) said[index] = line.replaceAll('{{reason}}', '…');
        }),
      ),
  ),
];
