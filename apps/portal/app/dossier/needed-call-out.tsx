import { CallOut, Link, LinkButton } from '@mot-cua/ui';
import type { Needed } from './needed-view.server.ts';

/** The one box that asks the person to act. */
export function NeededCallOut({ needed }: { needed: Needed }) {
  const { title, when, items, quote, text, action, other } = needed;
  return (
    <CallOut id="needed" title={title} when={when}>
      {items && (
        <ol>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {quote && <blockquote className="mc-quote">{quote}</blockquote>}
      {action && <LinkButton href={action.href}>{action.label}</LinkButton>}
      {other && (
        <Link className="mc-touch" href={other.href}>
          {other.label}
        </Link>
      )}
      {text && <p className="mc-soft mc-small">{text}</p>}
    </CallOut>
  );
}
