import { type BatchCommand, batchCommands, batchRule, type Queue } from '@mot-cua/use-cases';
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

/** What can be done at once with the dossiers of a list, by somebody with these roles. */
export const batchesOf = (queue: Queue, roles: readonly Role[]): Chosen[] =>
  batchCommands.filter((command): command is Chosen => {
    const { list, role } = batchRule(command);
    return list === queue && role !== undefined && roles.includes(role);
  });

/** Where the dossiers of a batch are chosen. */
export function listHref(command: BatchCommand): string {
  const { list } = batchRule(command);
  if (list === 'hands') return handsHref();
  return workHref({ queue: list === 'outcome' ? 'all' : list });
}

/** To look through what was just done to these dossiers, and take it back. */
export const takeBackHref = (ids: readonly string[]): string =>
  `/work/batch?${new URLSearchParams([['command', 'takeBack'], ...ids.map((id) => ['id', id])])}`;

/** Under which name the handler is chosen. */
export const handlerFieldOf = { assign: 'handlerId', reassign: 'newHandlerId' } as const;

/** What was answered once for all of them, and whether anything is left open. */
export function readRaw(command: BatchCommand, said: (name: string) => string): { raw: RawAnswers; isWhole: boolean } {
  const { asks, mayBeEmpty } = batchRule(command);
  const answers = asks.map((name) => [name, said(name).trim()] as const);
  return { raw: Object.fromEntries(answers), isWhole: mayBeEmpty || answers.every(([, answer]) => answer !== '') };
}
