import { Link } from './link.tsx';
import { Tag, type TagTone } from './tag.tsx';

export interface Task {
  /** Unique on the page; joins the link to its hint and state. */
  id: string;
  title: string;
  hint?: string;
  /** Absent while the task cannot be done yet. */
  href?: string;
  status: { tone?: TagTone; label: string };
}

/** Parts of an application, in any order, each with its state. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="mc-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskRow task={task} />
        </li>
      ))}
    </ul>
  );
}

function TaskRow({ task }: { task: Task }) {
  const hintId = `${task.id}-hint`;
  const statusId = `${task.id}-status`;
  const describedBy = task.hint ? `${hintId} ${statusId}` : statusId;
  return (
    <>
      <div>
        {task.href ? (
          <Link href={task.href} aria-describedby={describedBy}>
            {task.title}
          </Link>
        ) : (
          <span>{task.title}</span>
        )}
        {task.hint && (
          <p className="mc-hint" id={hintId}>
            {task.hint}
          </p>
        )}
      </div>
      <span id={statusId} className={task.href ? undefined : 'mc-tasks__later'}>
        {task.href ? <Tag tone={task.status.tone}>{task.status.label}</Tag> : task.status.label}
      </span>
    </>
  );
}
