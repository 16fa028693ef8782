import { Link } from './link.tsx';

export interface CodeProps {
  /** The part people say: "261109-0042". */
  code: string;
  /** The agency's part before it; narrow tables hide it. */
  prefix?: string;
  href?: string;
}

/** A dossier code. */
export function Code({ code, prefix, href }: CodeProps) {
  const text = (
    <>
      {prefix && <span className="mc-code__prefix">{prefix}</span>}
      {code}
    </>
  );
  if (!href) return <span className="mc-code">{text}</span>;
  return (
    <Link className="mc-code" href={href}>
      {text}
    </Link>
  );
}
