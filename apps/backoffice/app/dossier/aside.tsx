import { ClockRows, CommandPanel, Heading, KeyValue, Tag } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { AsideView } from './aside-view.server.ts';

/** Commands, deadline, agencies and money beside a dossier. */
export function Aside({ aside }: { aside: AsideView }) {
  const { agencies, money } = aside;
  return (
    <>
      <Commands aside={aside} />
      <Clock clock={aside.clock} />
      <section>
        <Heading level={2}>{money.title}</Heading>
        <KeyValue rows={money.rows} />
      </section>
      <section>
        <Heading level={2}>{agencies.title}</Heading>
        <KeyValue rows={agencies.rows} />
      </section>
    </>
  );
}

function Commands({ aside: { action, version, intentId, commands, waiting } }: { aside: AsideView }) {
  if (commands.commands.length === 0) {
    return (
      <section>
        <Heading level={2}>{commands.title}</Heading>
        <p>{commands.none}</p>
        {waiting && <p className="mc-soft">{waiting}</p>}
      </section>
    );
  }
  return (
    <Form method="post" action={action}>
      <CommandPanel title={commands.title} commands={commands.commands} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="intentId" value={intentId} />
    </Form>
  );
}

function Clock({ clock }: { clock: AsideView['clock'] }) {
  return (
    <section>
      <Heading level={2}>{clock.title}</Heading>
      {clock.date && (
        <p className="mc-clock__head">
          {clock.date} <small>{clock.time}</small>
        </p>
      )}
      {clock.limit && (
        <p>
          {clock.limit} <Tag tone={clock.standing.tone}>{clock.standing.label}</Tag>
        </p>
      )}
      {clock.rows && <ClockRows label={clock.label} rows={clock.rows} />}
      {clock.note && <p className="mc-soft mc-small">{clock.note}</p>}
    </section>
  );
}
