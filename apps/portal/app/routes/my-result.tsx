import { BackLink, Checks, Columns, DoorPanel, Link, LinkButton, Main, Notice, Panel, SubmitRow } from '@mot-cua/ui';
import { see } from '@mot-cua/web/server';
import { useLoaderData } from '@remix-run/react';
import { dossierAddress } from '../dossier/addresses.ts';
import { resultView } from '../dossier/result-view.server.ts';
import { qrCode } from '../form/qr-code.server.ts';
import { QrPicture } from '../form/qr-picture.tsx';
import { load, ownDossier } from '../routing.server.ts';

export const loader = load('ownDossier', ownDossier, ({ subject: { view }, deps, t, locale }) => {
  const page = resultView(view, { t, locale }, deps.settings.portalUrl);
  if (!page) throw see(dossierAddress(view.dossier.id));
  return { ...page, qr: qrCode(page.share.address) };
});

export default function Result() {
  const page = useLoaderData<typeof loader>();
  const {
    title,
    tone,
    revoked,
    earlier,
    correct,
    back,
    name,
    number,
    onTime,
    delivery,
    picture,
    download,
    printNote,
    checks,
    share,
    qr,
  } = page;
  const aside = (
    <Panel title={checks.title}>
      <Checks checks={checks.items} />
      <p className="mc-soft mc-small">{checks.at}</p>
    </Panel>
  );
  return (
    <Main>
      <BackLink href={back.href}>{back.label}</BackLink>
      <Columns aside={aside} asideLabel={checks.title}>
        <div className="mc-stack" data-gap="lg">
          <DoorPanel
            title={title}
            tone={tone}
            code={number}
            qr={{ image: <QrPicture code={qr} label={share.title} />, caption: share.title }}
          >
            <p>
              <b>{name}</b>
            </p>
            {onTime && !revoked && <p>{onTime}</p>}
            {revoked?.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </DoorPanel>
          {earlier.map(({ text, href, label }) => (
            <p key={href}>
              {text} <Link href={href}>{label}</Link>
            </p>
          ))}
          {delivery && (
            <Notice>
              <p>{delivery}</p>
            </Notice>
          )}
          {picture && (
            <a href={download.href} className="mc-first-page">
              <img src={picture.src} alt={picture.about} width={595} height={842} loading="lazy" />
            </a>
          )}
          <SubmitRow>
            <LinkButton href={download.href} main icon="download">
              {download.label}
            </LinkButton>
          </SubmitRow>
          {!revoked && <p className="mc-soft mc-small">{printNote}</p>}
          <p>
            {share.text} <Link href={share.see.href}>{share.see.label}</Link>
          </p>
          {!revoked && share.make && (
            <p>
              <Link href={share.make.href}>{share.make.label}</Link>
            </p>
          )}
          {correct && (
            <p>
              <Link href={correct.href}>{correct.label}</Link>
            </p>
          )}
        </div>
      </Columns>
    </Main>
  );
}
