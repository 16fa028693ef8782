import { visitsOf } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { type CommandUse, commandsOf, isStaffCommand, staffRefusals } from './commands.ts';
import { postedSchema, type Schema } from './form-schema.ts';

const parameter = (name: string): Schema => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const html = { 'text/html': { schema: { type: 'string' } } } as const;
const said = (description: string): Schema => ({ description });
const shown = (description: string): Schema => ({ description, content: html });

const form = (schema: Schema): Schema => ({
  required: true,
  content: { 'application/x-www-form-urlencoded': { schema } },
});

const text = { type: 'string' } as const;

/** Fields that a form carries beside its questions. */
const withFields = ({ properties = {} }: Schema, fields: Schema): Schema => ({
  type: 'object',
  properties: { ...fields, ...(properties as object) },
  required: Object.keys(fields),
});

const intent = {
  intentId: { ...text, description: 'One for each try: the same intent is never carried out twice' },
} as const;

const pagePath = (say: Say, page: Say['procedure']['form'][number]): [string, Schema] => [
  `/applications/{draftId}/pages/${page.name}`,
  {
    parameters: [parameter('draftId')],
    post: {
      operationId: `answer-${page.name}`,
      tags: ['portal'],
      summary: say.texts.pages[page.name]?.title ?? page.name,
      security: [{ citizen: [] }],
      requestBody: form(withFields(postedSchema(say, page), { revision: { type: 'integer' } })),
      responses: {
        303: said('Saved: the next page, the list of papers, or the check'),
        409: shown('Changed meanwhile in another window'),
        422: shown('The page again, with what is to be mended'),
        404: shown('No such draft of this person'),
      },
    },
  },
];

const sendPath = ({ t }: Say): [string, Schema] => [
  '/applications/{draftId}/check',
  {
    parameters: [parameter('draftId')],
    post: {
      operationId: 'submit',
      tags: ['portal'],
      summary: t('workflow:commands.submit'),
      security: [{ citizen: [] }],
      requestBody: form(withFields({}, { ...intent, declared: { type: 'string', enum: ['yes'] } })),
      responses: {
        303: said('Handed in: the confirmation'),
        422: shown('Not declared to be true, or refused with a sentence'),
      },
    },
  },
];

const commandPath = ({ t }: Say, { command, by, steps }: CommandUse): [string, Schema] => [
  `/dossiers/{id}/commands/${command}`,
  {
    parameters: [parameter('id')],
    post: {
      operationId: `command-${command}`,
      tags: ['backoffice'],
      summary: t(`workflow:commands.${command}`),
      security: [{ staff: [] }],
      'x-roles': by,
      'x-steps': steps,
      'x-refusals-of-rights': staffRefusals,
      requestBody: form(withFields({}, { version: { type: 'integer' }, ...intent })),
      responses: {
        303: said('Done: the dossier'),
        409: shown('changedMeanwhile: the dossier as it is now, beside what was written'),
        422: shown('Refused with a sentence, or the form again with what is to be mended'),
        404: shown('No such dossier for this person'),
      },
    },
  },
];

/** The addresses of both apps at which this service is used. Forms are posted as a browser posts them. */
export function pathsOf(say: Say): Schema {
  const { procedure } = say;
  return Object.fromEntries([
    [
      `/services/${procedure.slug}`,
      {
        get: {
          operationId: 'read',
          tags: ['portal'],
          summary: say.texts.name,
          'x-visits': visitsOf(procedure),
          security: [],
          responses: { 200: shown('What the service is') },
        },
      },
    ],
    ...procedure.form.map((page) => pagePath(say, page)),
    sendPath(say),
    ...commandsOf(procedure)
      .filter(isStaffCommand)
      .filter(({ command }) => command !== 'submit')
      .map((use) => commandPath(say, use)),
  ]);
}
