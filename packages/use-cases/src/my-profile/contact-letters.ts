import type { ContactKind, NewLetter } from '@mot-cua/db';

/** Lines that take no messages are only ever called. */
export const takesMessages = (phone: string): boolean => /^0[35789]\d{8}$/.test(phone);

interface Written {
  key: string;
  kind: ContactKind;
  to: string;
  language: 'vi' | 'en';
}

const channels = { email: 'mail', phone: 'sms' } as const;

/** The code of a new address, sent there. */
export const codeLetter = ({ key, kind, to, language }: Written, code: string): NewLetter => ({
  key: `contact:${key}`,
  channel: channels[kind],
  kind: kind === 'email' ? 'confirmEmail' : 'confirmPhone',
  recipient: to,
  language,
  details: { code },
});

/** What an address is told that counts no more; null for one that takes no messages. */
export const farewellLetter = ({ key, kind, to, language }: Written): NewLetter | null =>
  kind === 'phone' && !takesMessages(to)
    ? null
    : {
        key: `contact-was:${key}`,
        channel: channels[kind],
        kind: kind === 'email' ? 'emailChanged' : 'phoneChanged',
        recipient: to,
        language,
        details: {},
      };
