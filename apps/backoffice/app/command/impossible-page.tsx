import { LinkButton, Notice, SheetBody, SheetHead } from '@mot-cua/ui';
import type { ImpossibleView } from './impossible-view.server.ts';

/** A command that cannot be given now: why, and the way back. */
export function ImpossiblePage({ impossible: { title, why, back } }: { impossible: ImpossibleView }) {
  return (
    <>
      <SheetHead title={title} />
      <SheetBody>
        <Notice tone="warn">
          <p>{why}</p>
        </Notice>
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </SheetBody>
    </>
  );
}
