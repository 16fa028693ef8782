import { unpackWords } from '@mot-cua/web';
import type { RootWords, rootView } from './root-view.server.ts';

export interface RootView extends RootWords {
  readonly locale: string;
}

/** What the root's loader sent, ready to be drawn; undefined when it could not even say that. */
export const rootOf = (sent: ReturnType<typeof rootView> | undefined): RootView | undefined =>
  sent && { ...unpackWords<RootWords>(sent.words), locale: sent.locale };
