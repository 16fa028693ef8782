import { unpackWords } from '@mot-cua/web';
import type { ShellWords, shellView } from './shell-view.server.ts';

/** The words around every page, with who is signed in. */
export interface ShellView extends ShellWords {
  readonly locale: string;
  readonly person: string | null;
  /** Whose text may lie on this device. */
  readonly typist: string | null;
  readonly acting: ReturnType<typeof shellView>['acting'];
  /** Maintenance that is announced; the next first. */
  readonly maintenance: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** What the root's loader sent, ready to be drawn; undefined when it could not even say that. */
export const shellOf = (sent: ReturnType<typeof shellView> | undefined): ShellView | undefined =>
  sent && {
    ...unpackWords<ShellWords>(sent.words),
    locale: sent.locale,
    person: sent.person,
    typist: sent.typist,
    acting: sent.acting,
    maintenance: sent.maintenance,
  };
