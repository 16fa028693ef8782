import { Fold, Section, Timeline } from '@mot-cua/ui';
import type { TimelineStep, timelineView } from './timeline-view.server.ts';

const drawn = ({ quote, notes = [], ...step }: TimelineStep) => ({
  ...step,
  children: (
    <>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {quote && <blockquote className="mc-quote">{quote}</blockquote>}
    </>
  ),
});

/** What happened, what happens, what comes; with the words of the agency. */
export function DossierTimeline({ timeline }: { timeline: ReturnType<typeof timelineView> }) {
  const { title, earlier, steps } = timeline;
  return (
    <Section id="steps" title={title}>
      {earlier.steps.length > 0 && (
        <Fold summary={earlier.label}>
          <Timeline steps={earlier.steps.map(drawn)} />
        </Fold>
      )}
      <Timeline steps={steps.map(drawn)} />
    </Section>
  );
}
