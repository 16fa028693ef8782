export type StatusKind = 'running' | 'wait' | 'hold' | 'done' | 'bad';

/** Where a dossier is, with a mark that differs in shape as well as colour. */
export function Status({ kind = 'running', children }: { kind?: StatusKind; children: string }) {
  return (
    <span className="mc-status" data-status={kind}>
      {children}
    </span>
  );
}
