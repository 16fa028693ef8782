import { CallOut, FormFields, Link } from '@mot-cua/ui';
import type { SupplementView } from './supplement-view.server.ts';

interface SupplementPlaceProps {
  place: SupplementView['places'][number];
  youSent: string;
  added: string;
}

/** One place that was asked for again: what was sent, and room for what is right. */
export function SupplementPlace({ place, youSent, added }: SupplementPlaceProps) {
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
      {place.added.map((name) => (
        <p key={name}>
          {added}: <b>{name}</b>
        </p>
      ))}
      <FormFields fields={place.fields} />
    </CallOut>
  );
}
