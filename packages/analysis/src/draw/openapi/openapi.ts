import { nationalStatuses, type Procedure, refusalCodes, roles } from '@mot-cua/workflow';
import { sampleApplication } from '../sample/sample-application.ts';
import { type Say, sayOf } from '../say.ts';
import { commandsOf } from './commands.ts';
import { applicationSchema, type Schema } from './form-schema.ts';
import { pathsOf } from './paths.ts';

const worded = <Word extends string>(words: readonly Word[], say: (word: Word) => string): Schema => ({
  type: 'string',
  enum: words,
  'x-labels': Object.fromEntries(words.map((word) => [word, say(word)])),
});

function schemas(say: Say): Schema {
  const { procedure, t, texts } = say;
  const commands = commandsOf(procedure);
  return {
    Application: { ...applicationSchema(say), examples: [sampleApplication(procedure).answers] },
    Command: {
      ...worded(
        commands.map(({ command }) => command),
        (command) => t(`workflow:commands.${command}`),
      ),
      'x-roles': Object.fromEntries(commands.map(({ command, by }) => [command, by])),
    },
    Role: worded(roles, (role) => t(`workflow:roles.${role}`)),
    NationalStatus: worded(nationalStatuses, (status) => t(`workflow:statuses.${status}`)),
    Refusal: worded(refusalCodes, (code) => t(`workflow:refusals.${code}`)),
    RefusalGround: worded(procedure.refusalGrounds, (ground) => texts.refusalGrounds[ground] ?? ground),
    Paper: worded(
      procedure.papers.map(({ name }) => name),
      (name) => texts.papers[name]?.name ?? name,
    ),
  };
}

const withValues = (all: Schema): Schema =>
  Object.fromEntries(Object.entries(all).filter(([, schema]) => (schema as { enum?: unknown[] }).enum?.length !== 0));

/** The service for machines: OpenAPI 3.1, with the application as JSON Schema. */
export function openapiOf(procedure: Procedure): Schema {
  const say = sayOf(procedure, 'vi');
  const { code, version, slug } = procedure;
  const cookie = (name: string, description: string): Schema => ({ type: 'apiKey', in: 'cookie', name, description });
  return {
    openapi: '3.1.1',
    info: { title: say.texts.officialName, version, summary: say.texts.name, description: say.texts.summary },
    'x-procedure': { code, slug, level: procedure.onlineLevel },
    tags: [{ name: 'portal' }, { name: 'backoffice' }],
    paths: pathsOf(say),
    components: {
      schemas: withValues(schemas(say)),
      securitySchemes: {
        citizen: cookie('__Host-mc-portal', 'The session of a citizen who signed in at the portal'),
        staff: cookie('__Host-mc-backoffice', 'The session of a member of staff'),
      },
    },
  };
}

export const openapiFile = (procedure: Procedure): string => `${JSON.stringify(openapiOf(procedure), null, 2)}\n`;
