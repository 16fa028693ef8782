import { ActionBar, Button, ErrorSummary, FormFields, LinkButton, Notice, Section } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { PaperChecks } from './paper-checks.tsx';
import type { TaskView } from './task-view.server.ts';

/** The questions of a command, what the law says about it, and its one button. */
export function TaskForm({ task }: { task: TaskView }) {
  const { action, version, intentId, notes, draft, checks, fields, errors, send, back } = task;
  return (
    <>
      <ErrorSummary title={errors.title} errors={errors.items} />
      {notes.map(({ tone, title, text }) => (
        <Notice key={title} tone={tone} title={title}>
          {text && <p>{text}</p>}
        </Notice>
      ))}
      {draft && (
        <Section id="draft" title={draft.title}>
          <p>
            <b>{draft.outcome}</b>
          </p>
          <p className="bo-quote">{draft.text}</p>
        </Section>
      )}
      <Form method="post" action={action} id="f-form">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="intentId" value={intentId} />
        {checks && <PaperChecks {...checks} invalid={errors.items.some(({ field }) => field === checks.name)} />}
        <FormFields fields={fields} />
        <ActionBar label={send}>
          <Button main>{send}</Button>
          <LinkButton href={back.href} variant="tertiary">
            {back.label}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}
