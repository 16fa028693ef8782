import { CommandPanel, Heading, KeyValue } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { AsideView } from './aside-view.server.ts';
import { Clock } from './clock.tsx';

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
