import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same key gives the same Message-ID, by which a repeated mail is known. */
  key: string;
}

export interface MailGateway {
  send(mail: Mail): Promise<void>;
}

const ADDRESS = /^[^\s@<>(),;:"\\\p{Cc}]+@[^\s@<>(),;:"\\\p{Cc}]+$/u;

/** Opens an SMTP server (`smtp://` or `smtps://`, with name and password if needed). Sending throws when it fails. */
export function openMail(config: { url: string; from: string }): MailGateway {
  const { hostname, port, username, password, protocol } = new URL(config.url);
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : undefined,
    secure: protocol === 'smtps:',
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(config.from)?.[1] ?? 'localhost';

  return {
    async send({ to, subject, text, key }) {
      if (!ADDRESS.test(to)) throw new Error('Not one mail address');
      const messageId = `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;
      const oneLine = subject.normalize('NFC').replace(/\s+/g, ' ');
      await transport.sendMail({ from: config.from, to: { name: '', address: to }, subject: oneLine, text, messageId });
    },
  };
}
