import { join } from 'node:path';
import { z } from 'zod';
import { openJsonFile } from '../json-file.ts';

const mostKept = 1_000;
const first = 7_000_001;

export const wireMessage = z.object({
  requestId: z.string().min(1).max(200),
  brandname: z.string().max(50),
  phone: z.string().max(30),
  content: z.string().max(1_000),
  unicode: z.boolean(),
});
type WireMessage = z.infer<typeof wireMessage>;

const localMessage = wireMessage.extend({ messageId: z.string(), status: z.enum(['delivered', 'undelivered']) });
export type LocalMessage = z.infer<typeof localMessage>;

export interface Messages {
  /** Newest first. */
  all(): readonly LocalMessage[];
  accept(message: WireMessage): { messageId: string } | 'requestIdReused';
  lose(messageId: string): void;
  isSilent(): boolean;
  turn(mood: string): void;
}

const isSame = (known: WireMessage, sent: WireMessage): boolean =>
  known.phone === sent.phone && known.content === sent.content;

/** What the provider was handed over; kept, so that a restart forgets nothing. */
export function openMessages(dataDir: string): Messages {
  const kept = z.object({ next: z.number(), messages: z.array(localMessage), silent: z.boolean() });
  const file = openJsonFile(join(dataDir, 'sms.json'), kept, { next: first, messages: [], silent: false });
  return {
    all: () => file.read().messages,
    isSilent: () => file.read().silent,
    turn: (mood) => file.write({ ...file.read(), silent: mood === 'silent' }),
    accept(sent) {
      const { next, messages, silent } = file.read();
      const known = messages.find(({ requestId }) => requestId === sent.requestId);
      if (known) return isSame(known, sent) ? { messageId: known.messageId } : 'requestIdReused';
      const accepted: LocalMessage = { ...sent, messageId: `SMS${next}`, status: 'delivered' };
      file.write({ next: next + 1, messages: [accepted, ...messages].slice(0, mostKept), silent });
      return { messageId: accepted.messageId };
    },
    lose(messageId) {
      const { messages, ...rest } = file.read();
      const lost = messages.map((each) =>
        each.messageId === messageId ? { ...each, status: 'undelivered' as const } : each,
      );
      file.write({ ...rest, messages: lost });
    },
  };
}
