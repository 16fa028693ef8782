import { LinkButton, Main, PageHead, Progress, SubmitRow, Tag, Timeline } from '@mot-cua/ui';
import type { foundView } from './found-view.server.ts';

/** How far a dossier is, for somebody who did not sign in. */
export function TrackFound({ found }: { found: ReturnType<typeof foundView> }) {
  const { title, state, progress, steps, done, total, signIn, another } = found;
  return (
    <Main width="form">
      <PageHead title={title} tags={<Tag tone={state.tone}>{state.label}</Tag>} />
      <div className="mc-stack" data-gap="lg">
        {steps.length > 0 ? (
          <>
            <Progress id="degree" label={progress} done={done} total={total} />
            <Timeline steps={steps} level={2} />
          </>
        ) : (
          <p>{progress}</p>
        )}
        <p className="mc-soft">{found.private}</p>
        <SubmitRow>
          <LinkButton href={signIn.href}>{signIn.label}</LinkButton>
          <LinkButton href={another.href} variant="secondary">
            {another.label}
          </LinkButton>
        </SubmitRow>
      </div>
    </Main>
  );
}
