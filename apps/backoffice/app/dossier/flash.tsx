import { LinkList, Notice } from '@mot-cua/ui';
import type { FlashView } from './flash-view.server.ts';

/** What was just recorded, and where to go on. */
export function Flash({ flash }: { flash: FlashView }) {
  return (
    <Notice tone="ok" title={flash.title} role="status">
      {flash.lines.map((line) => (
        <p key={line}>
          <b>{line}</b>
        </p>
      ))}
      <LinkList items={[...flash.counter, flash.next, flash.list]} />
    </Notice>
  );
}
