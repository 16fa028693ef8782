import { Button, CallOut, Fold, FormFields, Link } from '@mot-cua/ui';
import { PaperFiles } from '../pages/paper-files.tsx';
import { PaperPages } from '../pages/paper-pages.tsx';
import type { SupplementView } from './supplement-view.server.ts';

interface SupplementPlaceProps {
  place: SupplementView['places'][number];
  youSent: string;
  gathered: string;
}

/** One place that was asked for again: what was sent, and room for what is right. */
export function SupplementPlace({ place, youSent, gathered }: SupplementPlaceProps) {
  return (
    <CallOut
      id={`place-${place.id}`}
      title={place.title}
      icon={place.kind === 'paper' ? 'file' : 'pen'}
      when={place.place}
    >
      {place.sentText && (
        <p>
          {youSent}: <b>{place.sentText}</b>
        </p>
      )}
      {place.sent.map(({ href, label }) => (
        <p key={href}>
          {youSent}: <Link href={href}>{label}</Link>
        </p>
      ))}
      <FormFields fields={place.fields} />
      {place.take && (
        <Fold summary={place.take.title} open={place.take.open}>
          <FormFields fields={[place.take.field]} />
        </Fold>
      )}
      {place.add && (
        <p>
          <Button variant="secondary" icon="upload" name="add" value={place.add.value}>
            {place.add.label}
          </Button>
        </p>
      )}
      {place.pages && <PaperPages pages={place.pages} level={3} />}
      {place.files.length > 0 && (
        <>
          <p>{gathered}</p>
          <PaperFiles parts={place.files} />
        </>
      )}
    </CallOut>
  );
}
