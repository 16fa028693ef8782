import { Button, FormFields, LinkButton, Notice, Panel, Progress, SubmitRow, Tag, Timeline } from '@mot-cua/ui';
import { Form } from '@remix-run/react';
import type { kioskView } from './kiosk-view.server.ts';

type Track = ReturnType<typeof kioskView>['track'];

/** How far a dossier is, asked at the kiosk and forgotten a minute later. */
export function KioskTrack({ track, here }: { track: Track; here: string }) {
  const { title, look, fields, unknown, found, again } = track;
  return (
    <Panel>
      <h2>{title}</h2>
      {unknown && (
        <Notice tone="warn" role="alert">
          <p>{unknown}</p>
        </Notice>
      )}
      {found ? (
        <Found found={found} again={again} here={here} />
      ) : (
        <Form method="get" action={here}>
          <FormFields fields={fields} />
          <SubmitRow>
            <Button>{look}</Button>
          </SubmitRow>
        </Form>
      )}
    </Panel>
  );
}

function Found({ found, again, here }: { found: NonNullable<Track['found']>; again: string; here: string }) {
  const { title, state, progress, steps, done, total } = found;
  return (
    <div className="mc-stack" role="status">
      <p>
        <b>{title}</b> <Tag tone={state.tone}>{state.label}</Tag>
      </p>
      {steps.length > 0 ? (
        <>
          <Progress id="degree" label={progress} done={done} total={total} />
          <Timeline steps={steps} level={3} />
        </>
      ) : (
        <p>{progress}</p>
      )}
      <LinkButton href={here} variant="secondary">
        {again}
      </LinkButton>
    </div>
  );
}
