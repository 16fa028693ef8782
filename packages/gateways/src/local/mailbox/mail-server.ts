import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mails } from './mails.ts';

const MOST_BYTES = 2_000_000;

/** An SMTP server that takes every mail and sends none on. */
export function mailServer(mails: Mails): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MOST_BYTES,
    onData(stream, session, done) {
      receive(stream, session.envelope.rcptTo.map(({ address }) => address).join(', '), mails).then(() => done(), done);
    },
  });
}

async function receive(stream: Readable, to: string, mails: Mails) {
  const parsed = await simpleParser(stream, { skipHtmlToText: true, skipImageLinks: true });
  const id = randomUUID();
  mails.keep({
    id,
    messageId: parsed.messageId ?? id,
    from: addressText(parsed.from),
    to,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    receivedAt: new Date().toISOString(),
  });
}

function addressText(address: AddressObject | undefined): string {
  return address?.text ?? '';
}
