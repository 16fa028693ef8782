import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { HOME_TITLE, homePage } from './home-page.ts';
import { identityRoutes } from './identity/identity-routes.ts';
import { mailServer } from './mailbox/mail-server.ts';
import { mailboxRoutes } from './mailbox/mailbox-routes.ts';
import { openMails } from './mailbox/mails.ts';
import { openHoldings } from './national/holdings.ts';
import { nationalRoutes } from './national/national-routes.ts';
import { sendPage } from './page.ts';
import { openParcels } from './post/parcels.ts';
import { postRoutes } from './post/post-routes.ts';
import { openLocalRegisters } from './registers/entries.ts';
import { registerRoutes } from './registers/register-routes.ts';
import { securityHeaders } from './security-headers.ts';
import type { LocalSettings } from './settings.ts';
import { openCredentials } from './signing/credentials.ts';
import { signingRoutes } from './signing/signing-routes.ts';
import { openMessages } from './sms/messages.ts';
import { smsRoutes } from './sms/sms-routes.ts';
import { openNotices } from './vnpay/notices.ts';
import { openOrders } from './vnpay/orders.ts';
import { vnpayRoutes } from './vnpay/vnpay-routes.ts';

const THIS_MACHINE = '127.0.0.1';

export interface LocalGateways {
  url: string;
  smtpPort: number;
  stop(): Promise<void>;
}

/** Starts the whole local outside world in this process. */
export async function startLocalGateways(settings: LocalSettings): Promise<LocalGateways> {
  const mails = openMails(settings.dataDir);
  const orders = openOrders(settings.dataDir);
  const notices = openNotices({
    orders,
    address: `${settings.portalUrl}/payments/notice`,
    delays: settings.noticeDelays,
    late: settings.lateNotice,
  });

  const smtp = mailServer(mails);
  const smtpPort = await listen(smtp.server, settings.smtpPort);
  const web = createServer();
  const port = await listen(web, settings.port);
  const url = settings.ownUrl ?? `http://localhost:${port}`;

  const app = express().disable('x-powered-by').use(securityHeaders(settings));
  app.use(identityRoutes(settings, url));
  app.use('/vnpay', vnpayRoutes(orders, notices));
  app.use('/mailbox', mailboxRoutes(mails));
  app.use('/post', postRoutes(openParcels(settings.dataDir)));
  app.use('/registers', registerRoutes(openLocalRegisters(settings.dataDir)));
  app.use('/national', nationalRoutes(openHoldings(settings.dataDir)));
  app.use('/sms', smsRoutes(openMessages(settings.dataDir)));
  const credentials = openCredentials(settings.dataDir, settings.people);
  await credentials.ready;
  app.use('/signing-service', signingRoutes(credentials, `${url}/signing-service`));
  ownPages(app);
  web.on('request', app);
  notices.resume();

  const stop = async () => {
    notices.stop();
    await Promise.all([close(web), close(smtp.server)]);
  };
  return { url, smtpPort, stop };
}

function ownPages(app: Express) {
  const stylesheet = fileURLToPath(new URL('./local.css', import.meta.url));
  app.get('/local.css', (_request, response) => response.sendFile(stylesheet));
  app.get('/healthz', (_request, response) => response.json({ ok: true }));
  app.get('/', (request, response) => sendPage(request, response, { title: HOME_TITLE, body: homePage }));
}

async function listen(server: NetServer, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, THIS_MACHINE, resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: NetServer | Server) {
  if ('closeAllConnections' in server) server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
