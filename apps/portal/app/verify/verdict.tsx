import { Checks, DoorPanel, KeyValue, LinkButton, Section, SubmitRow } from '@mot-cua/ui';
import type { VerdictView } from './verdict-view.server.ts';

/** The answer to "is this paper genuine?", from the verdict down to what was checked. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  const { title, tone, text, compare, rows, checks, advice, at, another } = verdict;
  return (
    <>
      <DoorPanel title={title} tone={tone} icon={tone === 'ok' ? 'shield' : undefined}>
        <p>{text}</p>
      </DoorPanel>
      <div className="mc-stack" data-gap="lg">
        {rows.length > 0 && (
          <Section id="compare" title={compare.title}>
            <p>{compare.text}</p>
            <KeyValue rows={rows} />
          </Section>
        )}
        {checks.items.length > 0 && (
          <Section id="checks" title={checks.title}>
            <Checks checks={checks.items} />
          </Section>
        )}
        {advice.items.length > 0 && (
          <Section id="advice" title={advice.title}>
            <ol>
              {advice.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </Section>
        )}
        <p className="mc-soft mc-small">{at}</p>
        <SubmitRow>
          <LinkButton href={another.href} variant="secondary">
            {another.label}
          </LinkButton>
        </SubmitRow>
      </div>
    </>
  );
}
