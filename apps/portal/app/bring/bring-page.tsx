import { BackLink, Heading, KeyValue, Main, PageHead } from '@mot-cua/ui';
import { QrPicture } from '../form/qr-picture.tsx';
import { PrintHint } from '../print-hint.tsx';
import type { BringView } from './bring-view.server.ts';

/** A sheet to print, tick and take along; it is one page of paper. */
export function BringPage({ sheet }: { sheet: BringView }) {
  const { title, procedure, lead, back, print, papers, money, where, told, qr } = sheet;
  return (
    <Main width="form">
      <BackLink href={back.href}>{back.label}</BackLink>
      <PrintHint print={print} />
      <div className="mc-printout mc-bring">
        <figure className="mc-bring__qr">
          <QrPicture code={qr.code} label={qr.label} />
          <figcaption>{qr.label}</figcaption>
        </figure>
        <PageHead title={title} eyebrow={procedure} lead={lead} />
        <section>
          <Heading level={2}>{papers.title}</Heading>
          <ul className="mc-bring__list">
            {papers.lines.map(({ key, name, text }) => (
              <li key={key}>
                <b>{name}</b>
                <br />
                {text}
              </li>
            ))}
          </ul>
          <p className="mc-soft">{papers.note}</p>
        </section>
        <section>
          <Heading level={2}>{money.title}</Heading>
          <p>{money.text}</p>
        </section>
        <Where where={where} />
        {told && (
          <section>
            <Heading level={2}>{told.title}</Heading>
            <KeyValue rows={told.rows} />
          </section>
        )}
      </div>
    </Main>
  );
}

const Where = ({ where: { title, visit, lines, days } }: { where: BringView['where'] }) => (
  <section>
    <Heading level={2}>{title}</Heading>
    {visit && (
      <p>
        <b>{visit}</b>
      </p>
    )}
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {days.map((group) => (
      <div key={group.title}>
        <Heading level={3}>{group.title}</Heading>
        <ul className="mc-bring__days">
          {group.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);
