import { Breadcrumbs, Due, Heading, KeyValue, SheetBody, SheetHead } from '@mot-cua/ui';
import { useAnswerTitle } from '@mot-cua/web';
import { Letter } from './letter.tsx';
import { TaskButtons, TaskForm } from './task-form.tsx';
import type { TaskView } from './task-view.server.ts';

/** Work on the left, what the applicant will get on the right. */
export function TaskPage({ task }: { task: TaskView }) {
  useAnswerTitle(task.mendTitle);
  const { title, crumbs, due, aside } = task;
  return (
    <>
      <SheetHead title={title} breadcrumbs={<Breadcrumbs {...crumbs} />} end={due && <Due {...due} />} />
      <SheetBody aside={<TaskAside task={task} />} asideLabel={aside.label}>
        <TaskForm task={task} />
      </SheetBody>
      <TaskButtons task={task} />
    </>
  );
}

function TaskAside({ task: { letter, aside } }: { task: TaskView }) {
  if (letter) return <Letter letter={letter} />;
  return aside.blocks.map(({ title, rows }) => (
    <section key={title}>
      <Heading level={2}>{title}</Heading>
      <KeyValue rows={rows} />
    </section>
  ));
}
