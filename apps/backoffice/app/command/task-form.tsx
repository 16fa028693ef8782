import {
  ActionBar,
  Button,
  ErrorSummary,
  FormFields,
  Heading,
  KeyValue,
  Link,
  LinkButton,
  Notice,
  Section,
} from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import { DraftTemplates } from './draft-templates.tsx';
import { PaperChecks } from './paper-checks.tsx';
import { PaperFaults } from './paper-faults.tsx';
import type { TaskView } from './task-view.server.ts';

/** Errors about the whole form lead here. */
const formId = 'f-form';

/** The questions of a command, what the law says about it, and what is wrong with them. */
export function TaskForm({ task }: { task: TaskView }) {
  const { action, version, intentId, notes, draft, checks, faults, fields, setUp, declared, errors } = task;
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
          {draft.begunWith && <p className="mc-soft">{draft.begunWith}</p>}
          {draft.versions && (
            <p>
              <Link href={draft.versions.href}>{draft.versions.label}</Link>
            </p>
          )}
        </Section>
      )}
      {setUp && (
        <Notice tone="warn" title={setUp.title}>
          {setUp.link && (
            <p>
              <LinkButton href={setUp.link.href} variant="secondary">
                {setUp.link.label}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      <Form method="post" action={action} id={formId}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="intentId" value={intentId} />
        {checks && <PaperChecks {...checks} invalid={errors.items.some(({ field }) => field === checks.name)} />}
        <FormFields fields={fields} />
        {task.templates && <DraftTemplates templates={task.templates} />}
      </Form>
      {faults && <PaperFaults faults={faults} version={version} intentId={intentId} />}
      {declared && (
        <Section id="declared" title={declared.title}>
          {declared.pages.map(({ id, title, rows }) => (
            <div key={id}>
              <Heading level={3}>{title}</Heading>
              <KeyValue rows={rows} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

/** The command's own button, in sight at the foot of the sheet. */
export function TaskButtons({ task: { send, setUp, back } }: { task: TaskView }) {
  return (
    <ActionBar label={send}>
      {!setUp && (
        <Button main form={formId}>
          {send}
        </Button>
      )}
      <LinkButton href={back.href} variant="tertiary">
        {back.label}
      </LinkButton>
    </ActionBar>
  );
}
