import { Panel, Section } from '@mot-cua/ui';
import { Fragment } from 'react';
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
        <Fragment key={locale}>
          <Section id={`mail-${locale}`} title={mail} level={3}>
            <Panel>
              <p lang={locale}>
                <b>{subject}</b>
              </p>
              <p className="bo-quote" lang={locale}>
                {text}
              </p>
            </Panel>
          </Section>
          <Section id={`portal-${locale}`} title={portal} level={3}>
            <Panel>
              <p lang={locale}>
                <b>{subject}</b>
              </p>
              <p className="mc-soft" lang={locale}>
                {line}
              </p>
            </Panel>
          </Section>
        </Fragment>
      ))}
    </Section>
  );
}
