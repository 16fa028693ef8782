import { join } from 'node:path';
import { z } from 'zod';
import { openJsonFile } from '../json-file.ts';

const MOST_KEPT = 300;

const mail = z.object({
  id: z.string(),
  messageId: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  receivedAt: z.string(),
});

export type ReceivedMail = z.infer<typeof mail>;

export interface Mails {
  /** Newest first. */
  all(): readonly ReceivedMail[];
  /** Keeps a mail, unless one with the same Message-ID is there already. */
  keep(mail: ReceivedMail): void;
}

export function openMails(dataDir: string): Mails {
  const file = openJsonFile(join(dataDir, 'mailbox.json'), z.array(mail), []);
  return {
    all: file.read,
    keep(received) {
      if (file.read().some(({ messageId }) => messageId === received.messageId)) return;
      file.write([received, ...file.read()].slice(0, MOST_KEPT));
    },
  };
}
