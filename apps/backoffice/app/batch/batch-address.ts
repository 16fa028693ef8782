import { type BatchCommand, batchCommands, type Queue } from '@mot-cua/use-cases';
import type { RawAnswers, Role } from '@mot-cua/workflow';
import { handsHref } from '../hands/hands-address.ts';
import { workHref } from '../work/work-query.ts';

const idForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const itemForm = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):(\d{1,9})$/;

export const readBatchCommand = (said: string | null): BatchCommand | undefined =>
  batchCommands.find((command) => command === said);

export const readIds = ({ searchParams }: Pick<URL, 'searchParams'>): string[] =>
  searchParams.getAll('id').filter((id) => idForm.test(id));

/** A dossier at the version that was seen, as one box of the form. */
export const itemText = (id: string, version: number): string => `${id}:${version}`;

export const readItems = (said: readonly string[]) =>
  said.flatMap((text) => {
    const [, id, version] = itemForm.exec(text) ?? [];
    return id && version ? [{ id, version: Number(version) }] : [];
  });

/** What is chosen for in a list; a batch that was just given is taken back from its outcome. */
type Chosen = Exclude<BatchCommand, 'takeBack'>;

const offered: Partial<Record<Queue, { command: Chosen; role: Role }>> = {
  toAssign: { command: 'assign', role: 'divisionHead' },
  toApprove: { command: 'approve', role: 'approvingLeader' },
};

/** What can be done at once with the dossiers of a list, by somebody with these roles. */
export function batchOf(queue: Queue, roles: readonly Role[]): Chosen | undefined {
  const found = offered[queue];
  return found && roles.includes(found.role) ? found.command : undefined;
}

/** Where the dossiers of a batch are chosen. */
export const listHref: Record<BatchCommand, string> = {
  assign: workHref({ queue: 'toAssign' }),
  approve: workHref({ queue: 'toApprove' }),
  reassign: handsHref(),
  takeBack: workHref({ queue: 'toAssign' }),
};

/** To look through what was just done to these dossiers, and take it back. */
export const takeBackHref = (ids: readonly string[]): string =>
  `/work/batch?${new URLSearchParams([['command', 'takeBack'], ...ids.map((id) => ['id', id])])}`;

/** Under which name the handler is chosen. */
export const handlerFieldOf = { assign: 'handlerId', reassign: 'newHandlerId' } as const;

const questions: Record<BatchCommand, readonly string[]> = {
  assign: [handlerFieldOf.assign],
  approve: [],
  reassign: [handlerFieldOf.reassign, 'handReason'],
  takeBack: ['handReason'],
};

/** A slip that is undone at once needs no reason: the use case asks for it where one is needed. */
const mayBeEmpty: readonly BatchCommand[] = ['takeBack'];

/** What was answered once for all of them, and whether anything is left open. */
export function readRaw(command: BatchCommand, said: (name: string) => string): { raw: RawAnswers; isWhole: boolean } {
  const answers = questions[command].map((name) => [name, said(name).trim()] as const);
  return {
    raw: Object.fromEntries(answers),
    isWhole: mayBeEmpty.includes(command) || answers.every(([, answer]) => answer !== ''),
  };
}
