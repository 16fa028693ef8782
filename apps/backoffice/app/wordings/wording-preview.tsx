import { Heading, Panel, Section } from '@mot-cua/ui';
import type { WordingPreview as View } from './preview-view.server.ts';

/** Words as they will be read, filled in with a sample dossier. */
export function WordingPreview({ preview: { title, note, draft, letters } }: { preview: View }) {
  return (
    <Section id="preview" title={title}>
      <p className="mc-soft">{note}</p>
      {draft !== undefined && (
        <Panel>
          <p className="bo-quote" lang="vi">
            {draft}
          </p>
        </Panel>
      )}
      {letters.map(({ locale, mail, portal, subject, text, line }) => (
        <div key={locale}>
          <Heading level={3}>{mail}</Heading>
          <Panel>
            <p lang={locale}>
              <b>{subject}</b>
            </p>
            <p className="bo-quote" lang={locale}>
              {text}
            </p>
          </Panel>
          <Heading level={3}>{portal}</Heading>
          <Panel>
            <p lang={locale}>
              <b>{subject}</b>
            </p>
            <p className="mc-soft" lang={locale}>
              {line}
            </p>
          </Panel>
        </div>
      ))}
    </Section>
  );
}
