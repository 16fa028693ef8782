/** How much is done, in words and as a bar. */
export function Progress({ id, label, done, total }: { id: string; label: string; done: number; total: number }) {
  return (
    <div className="mc-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={total} value={done} />
    </div>
  );
}
