import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface DoorPanelProps {
  /** `bad` is a refusal or a document that fails its check. */
  tone?: 'ok' | 'bad';
  title: string;
  icon?: IconName;
  code?: { label: string; value: string; note?: string };
  /** `image` is an inline SVG or an img whose alternative the caller writes. */
  qr?: { image: ReactNode; caption: string };
  children?: ReactNode;
}

/** The end of a way: sent, granted, valid, or not. Holds the page's h1. */
export function DoorPanel({ tone = 'ok', title, icon, code, qr, children }: DoorPanelProps) {
  return (
    <div className="mc-door" data-tone={tone}>
      {tone === 'ok' && <Eave />}
      <div className="mc-door__grid">
        <div className="mc-door__text">
          <div className="mc-door__title">
            <Icon name={icon ?? (tone === 'ok' ? 'check-circle' : 'cross-circle')} />
            <h1>{title}</h1>
          </div>
          {children}
          {code && <DoorCode {...code} />}
        </div>
        {qr && (
          <figure className="mc-door__qr">
            <div>{qr.image}</div>
            <figcaption>{qr.caption}</figcaption>
          </figure>
        )}
      </div>
    </div>
  );
}

function DoorCode({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <>
      <p className="mc-door__label">{label}</p>
      <p className="mc-door__code">{value}</p>
      {note && <p className="mc-door__label">{note}</p>}
    </>
  );
}

function Eave() {
  return (
    <svg
      className="mc-door__eave"
      viewBox="0 0 1000 28"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 0c45 16 105 20 190 20h620c85 0 145-4 190-20-28 22-88 28-190 28H190C88 28 28 22 0 0z" />
    </svg>
  );
}
