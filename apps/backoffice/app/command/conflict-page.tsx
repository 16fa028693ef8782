import { Breadcrumbs, LinkButton, SheetBody, SheetHead } from '@mot-cua/ui';
import { ConflictNotice } from './conflict-notice.tsx';
import type { ConflictView } from './conflict-view.server.ts';
import { TaskButtons, TaskForm } from './task-form.tsx';
import type { TaskView } from './task-view.server.ts';

interface ConflictPageProps {
  conflict: ConflictView;
  /** The same form on the new version with what was typed; null where it can no longer be given. */
  task: TaskView | null;
}

/** Nothing was overwritten: look first, then do it again or leave it. */
export function ConflictPage({ conflict, task }: ConflictPageProps) {
  return (
    <>
      <SheetHead title={conflict.heading} breadcrumbs={task && <Breadcrumbs {...task.crumbs} />} />
      <SheetBody>
        <ConflictNotice conflict={conflict} />
        {!task && <LinkButton href={conflict.leave.href}>{conflict.leave.label}</LinkButton>}
        {task && <TaskForm key={task.intentId} task={task} />}
      </SheetBody>
      {task && <TaskButtons task={task} />}
    </>
  );
}
