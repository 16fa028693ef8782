import type { ReactNode } from 'react';
import { GateDrawing } from './gate-drawing.tsx';

/** The home page's opening band: question, search, and the gate beside it. */
export function Hero({ children }: { children: ReactNode }) {
  return (
    <div className="mc-hero">
      <div className="mc-wrap">
        <div className="mc-hero__text mc-stack">{children}</div>
        <GateDrawing />
      </div>
    </div>
  );
}
