/** The first thing the keyboard meets: straight to the main text (`#main`). */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className="mc-skip" href="#main">
      {label}
    </a>
  );
}
