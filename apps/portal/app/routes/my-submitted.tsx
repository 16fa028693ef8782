import {
  DoorPanel,
  Fold,
  Heading,
  LinkButton,
  LinkList,
  Main,
  Section,
  SubmitRow,
  SummaryList,
  Timeline,
} from '@mot-cua/ui';
import { useLoaderData } from '@remix-run/react';
import { confirmationView } from '../dossier/confirmation-view.server.ts';
import { qrCode } from '../form/qr-code.server.ts';
import { QrPicture } from '../form/qr-picture.tsx';
import { TextLines } from '../form/text-lines.tsx';
import { load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossier', ownDossier, ({ subject, deps, t, locale }) => {
  const view = confirmationView(subject.view, { t, locale }, deps.settings.portalUrl);
  return { ...view, qr: qrCode(view.address) };
});

export default function Submitted() {
  const { title, procedure, received, receipt, qr, scan, pay, slip, slipPending, bring, follow, lookup, next, sent } =
    useLoaderData<typeof loader>();
  return (
    <Main width="form">
      <DoorPanel title={title} code={receipt} qr={{ image: <QrPicture code={qr} label={scan} />, caption: scan }}>
        <p>
          <b>{procedure}</b>
        </p>
        <p>{received}</p>
      </DoorPanel>
      <SubmitRow>
        {pay && (
          <LinkButton href={pay.href} main>
            {pay.label}
          </LinkButton>
        )}
        {slip && (
          <LinkButton href={slip.href} variant="secondary" icon="download">
            {slip.label}
          </LinkButton>
        )}
        {bring && (
          <LinkButton href={bring.href} variant="secondary" icon="print">
            {bring.label}
          </LinkButton>
        )}
        <LinkButton href={follow.href} variant="secondary">
          {follow.label}
        </LinkButton>
      </SubmitRow>
      {!slip && <p className="mc-soft mc-small mc-no-print">{slipPending}</p>}
      <p>
        <b className="mc-figures">{lookup.code}</b> {lookup.text}
      </p>
      <Section id="next" title={next.title}>
        <Timeline steps={next.steps.map((step) => ({ state: 'plain', title: step }))} />
      </Section>
      <Section id="sent" title={sent.title}>
        <LinkButton href={sent.print.href} variant="secondary" icon="print">
          {sent.print.label}
        </LinkButton>
        {sent.groups.map((group) => (
          <Fold key={group.id} summary={group.title} boxed>
            <SummaryList rows={group.rows.map((row) => ({ ...row, value: <TextLines text={row.value} /> }))} />
          </Fold>
        ))}
        {sent.files.links.length > 0 && (
          <>
            <Heading level={3}>{sent.files.title}</Heading>
            <LinkList items={sent.files.links} />
          </>
        )}
      </Section>
    </Main>
  );
}
