import type { Command, NationalStatus, Role } from '@mot-cua/workflow';
import { en } from './texts.ts';
import type { Translated } from './translated.ts';
import { commands } from './vi/workflow-commands.ts';
import { names } from './vi/workflow-names.ts';

/** Compiled, never run: what the workflow can say must have a word, and each word its English. */
const { handler: _handler, ...fewerRoles } = names.roles;
const { approve: _approve, ...fewerCommands } = commands;
const { returned: _returned, ...fewerStatuses } = names.statuses;
const { approve: _englishApprove, ...fewerInEnglish } = en.workflow.commands;

names.roles satisfies Record<Role, string>;
// @ts-expect-error a role without a word
fewerRoles satisfies Record<Role, string>;
// @ts-expect-error a command without a word
fewerCommands satisfies Record<Command, string>;
// @ts-expect-error a national status without a word
fewerStatuses satisfies Record<NationalStatus, string>;
// @ts-expect-error a command without its word in English
fewerInEnglish satisfies Translated<typeof commands>;
