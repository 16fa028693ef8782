import { X509Certificate } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DemoPerson } from '../demo-person.ts';
import { openJsonFile } from '../json-file.ts';
import { makeCertificate } from './make-certificate.ts';

const keptKey = z.object({ key: z.string(), certificate: z.string() });
const credential = keptKey.extend({
  id: z.string(),
  account: z.string(),
  wrongTries: z.number().int(),
  disabled: z.boolean(),
});
/** A key that the service keeps for somebody. */
export type LocalCredential = z.infer<typeof credential>;

const kept = z.object({ authority: keptKey.nullable(), credentials: z.array(credential) });

const authorityName = {
  commonName: 'Dịch vụ ký số từ xa (DEMO)',
  organization: 'Tổ chức chứng thực trình diễn (DEMO)',
};
const mostWrongTries = 3;

/** The well-known PIN of every invented person. */
export const demoPin = '246810';

const holderOf = ({ subject, fullName, post }: DemoPerson) => ({
  ...{ commonName: `${fullName} (DEMO)`, organization: `${post?.organisation ?? ''} (DEMO)`, account: subject },
  title: 'Lãnh đạo phê duyệt',
});

/** The service's own authority, and the keys of those who lead an agency: each is made when its owner is asked for first. */
export function openCredentials(dataDir: string, people: readonly DemoPerson[], now = new Date()) {
  const file = openJsonFile(path.join(dataDir, 'signing-service', 'keys.json'), kept, {
    authority: null,
    credentials: [],
  });
  const making = new Map<string, Promise<void>>();

  const change = (id: string, to: Partial<LocalCredential>) => {
    const { credentials, ...others } = file.read();
    file.write({ ...others, credentials: credentials.map((each) => (each.id === id ? { ...each, ...to } : each)) });
  };

  async function makeAuthority(): Promise<void> {
    const authority = file.read().authority ?? (await makeCertificate(authorityName, null, now));
    if (!file.read().authority) file.write({ ...file.read(), authority });
    const pem = new X509Certificate(Buffer.from(authority.certificate, 'base64')).toString();
    mkdirSync(path.join(dataDir, 'signing-service'), { recursive: true });
    // Whoever checks signatures has to know this authority: it is no secret.
    writeFileSync(path.join(dataDir, 'signing-service', 'ca.pem'), pem);
  }

  async function issue(account: string): Promise<void> {
    const person = people.find(({ subject, post }) => subject === account && post?.organisation);
    const { authority, credentials } = file.read();
    if (!person || !authority || credentials.some((each) => each.account === account && !each.disabled)) return;
    const issuer = { ...authority, holder: authorityName };
    const made = await makeCertificate(holderOf(person), issuer, now);
    const turn = credentials.filter((each) => each.account === account).length + 1;
    const added = { ...made, id: `${account}-${turn}`, account, wrongTries: 0, disabled: false };
    file.write({ ...file.read(), credentials: [...file.read().credentials, added] });
  }

  return {
    ready: makeAuthority(),
    authority: () => file.read().authority?.certificate ?? '',
    all: () => file.read().credentials,
    find: (id: string) => file.read().credentials.find((each) => each.id === id),
    knows: (account: string) => people.some(({ subject, post }) => subject === account && post?.organisation),
    async of(account: string): Promise<readonly LocalCredential[]> {
      const made = making.get(account) ?? issue(account).finally(() => making.delete(account));
      making.set(account, made);
      await made;
      return file.read().credentials.filter((each) => each.account === account);
    },
    isLocked: ({ wrongTries }: LocalCredential) => wrongTries >= mostWrongTries,
    tryPin({ id, wrongTries }: LocalCredential, pin: unknown): boolean {
      const isRight = pin === demoPin;
      change(id, { wrongTries: isRight ? 0 : wrongTries + 1 });
      return isRight;
    },
    unlock: (id: string) => change(id, { wrongTries: 0 }),
    disable: (id: string) => change(id, { disabled: true }),
  };
}

export type Credentials = ReturnType<typeof openCredentials>;
