import { rawAnswers } from '@mot-cua/forms';
import {
  isFormCommand,
  loadCalendar,
  readDossier,
  type Staff,
  type StaffDossierView,
  signingNeed,
  signs,
} from '@mot-cua/use-cases';
import { notFound } from '@mot-cua/web/server';
import type { Command } from '@mot-cua/workflow';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ConflictPage } from '../command/conflict-page.tsx';
import { conflictView } from '../command/conflict-view.server.ts';
import { insertsTemplate, withTemplate } from '../command/draft-templates.server.ts';
import { give, openedVersion } from '../command/give.server.ts';
import { ImpossiblePage } from '../command/impossible-page.tsx';
import { impossibleView } from '../command/impossible-view.server.ts';
import { checkedName, readChecks } from '../command/paper-checks.server.ts';
import { beginsSupplement, supplementOf } from '../command/paper-faults.server.ts';
import { TaskPage } from '../command/task-page.tsx';
import { type Drawn, type Returned, taskView } from '../command/task-view.server.ts';
import type { BackofficeDeps } from '../deps.server.ts';
import { act, foundDossier, load } from '../routing.server.ts';

interface Drawing {
  deps: BackofficeDeps;
  actor: Staff;
}

const commandIn = (param: (name: string) => string) => {
  const command = param('command');
  if (!isFormCommand(command)) throw notFound();
  return command;
};

/** What a command is drawn with besides the dossier: the calendar, and what signing asks for. */
async function drawnWith(
  { deps, actor }: Drawing,
  { dossier, now }: StaffDossierView,
  command: Command,
): Promise<Drawn> {
  const [calendar, signing] = await Promise.all([
    loadCalendar(deps.db),
    signs(command) ? signingNeed(deps, { facts: dossier.facts, now }, actor) : ('nothing' as const),
  ]);
  return { calendar, signing };
}

export const loader = load(
  'staffDossier',
  foundDossier,
  async ({ deps, actor, param, subject: { view }, t, locale }) => {
    const command = commandIn(param);
    const say = { t, locale };
    const impossible = impossibleView(view, command, say);
    if (impossible) return { title: impossible.title, impossible, task: null };
    const task = taskView(view, command, await drawnWith({ deps, actor }, view, command), say);
    return { title: task.title, impossible: null, task };
  },
);

export const action = act('staffDossierActs', foundDossier, async (given) => {
  const { deps, actor, param, form, subject, t, locale } = given;
  const say = { t, locale };
  const command = commandIn(param);
  if (command === 'askSupplement' && form.text('begins') === beginsSupplement) {
    const returned = { problems: {}, raw: supplementOf(subject.view, form, say), ticked: [] };
    const drawn = { ...(await drawnWith(given, subject.view, command)), returned };
    return { conflict: null, task: taskView(subject.view, command, drawn, say) };
  }
  if (command === 'submitForApproval' && form.text('begins') === insertsTemplate) {
    const returned = { problems: {}, raw: withTemplate(subject.view, rawAnswers(form), say), ticked: [] };
    const drawn = { ...(await drawnWith(given, subject.view, command)), returned };
    return { conflict: null, task: taskView(subject.view, command, drawn, say) };
  }
  const ticked = form.all(checkedName);
  const raw = command === 'accept' ? readChecks(subject.view, ticked, say) : rawAnswers(form);
  const outcome = await give(given, command, raw);
  if (outcome instanceof Response) return outcome;

  const drawn = await drawnWith(given, subject.view, command);
  const draw = (view: typeof subject.view, returned: Returned) => taskView(view, command, { ...drawn, returned }, say);
  const kept = { problems: {}, raw, ticked };
  if ('problems' in outcome) {
    return data({ conflict: null, task: draw(subject.view, { ...kept, problems: outcome.problems }) }, { status: 422 });
  }
  if ('factor' in outcome) {
    return data({ conflict: null, task: draw(subject.view, { ...kept, factor: outcome.factor }) }, { status: 422 });
  }
  if ('refusal' in outcome) {
    return data(
      { conflict: null, task: draw(subject.view, { ...kept, refusal: outcome.refusal.code }) },
      { status: 422 },
    );
  }
  const now = await readDossier(deps, { id: subject.view.dossier.id }, actor);
  if (!now) throw notFound();
  const conflict = conflictView(now, { command, opened: openedVersion(form), raw }, say);
  return data({ conflict, task: conflict.possible ? draw(now, kept) : null }, { status: 409 });
});

export default function CommandRoute() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered?.conflict) return <ConflictPage conflict={answered.conflict} task={answered.task} />;
  const task = answered?.task ?? loaded.task;
  if (task) return <TaskPage key={task.intentId} task={task} />;
  return loaded.impossible && <ImpossiblePage impossible={loaded.impossible} />;
}
