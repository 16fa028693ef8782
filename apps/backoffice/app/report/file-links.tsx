import { PrintButton } from './print-button.tsx';

/** What is shown, as files to keep and on paper. */
export function FileLinks({ files, print }: { files: readonly { href: string; label: string }[]; print: string }) {
  return (
    <>
      {files.map(({ href, label }) => (
        <a key={href} className="ds-button" data-variant="secondary" href={href}>
          {label}
        </a>
      ))}
      <PrintButton label={print} />
    </>
  );
}
