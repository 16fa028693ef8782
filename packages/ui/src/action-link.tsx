import { Link } from './link.tsx';

export interface ActionLinkProps {
  href: string;
  label: string;
  /** What the action is about, read aloud only: "Sửa" + "số điện thoại". */
  about?: string;
  download?: boolean;
}

/** A short link whose spoken name also says what it acts on. */
export function ActionLink({ href, label, about, download }: ActionLinkProps) {
  return (
    <Link href={href} download={download}>
      {label}
      {about && <span className="mc-sr"> {about}</span>}
    </Link>
  );
}
