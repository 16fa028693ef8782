import { Button } from './button.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';
import { LinkButton } from './link-button.tsx';

export interface Command {
  /** Posted as `command` when there is no `href`. */
  value: string;
  label: string;
  primary?: boolean;
  hint?: string;
  /** Opens a task page in place of posting at once. */
  href?: string;
  /** The key that does the same, where an app listens to keys. */
  shortcut?: string;
  /** Why it may not be done now, and who can help. */
  blocked?: string;
}

export interface CommandPanelProps {
  title: string;
  level?: HeadingLevel;
  commands: Command[];
}

/** What may be done now, and why the rest may not. Stands inside the form it submits. */
export function CommandPanel({ title, level = 2, commands }: CommandPanelProps) {
  return (
    <div className="mc-commands">
      <Heading level={level}>{title}</Heading>
      <ul className="mc-plain">
        {commands.map((command) => (
          <li key={command.value}>
            {command.blocked ? <BlockedCommand command={command} /> : <OpenCommand command={command} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BlockedCommand({ command }: { command: Command }) {
  return (
    <div className="mc-commands__blocked">
      <b>
        <Icon name="lock" size="sm" />
        {command.label}
      </b>
      <p>{command.blocked}</p>
    </div>
  );
}

function OpenCommand({ command }: { command: Command }) {
  const variant = command.primary ? 'primary' : 'secondary';
  const content = (
    <>
      {command.label}
      {command.shortcut && (
        <span aria-hidden="true">
          <kbd className="mc-key">{command.shortcut}</kbd>
        </span>
      )}
    </>
  );
  return (
    <>
      {command.href ? (
        <LinkButton href={command.href} variant={variant}>
          {content}
        </LinkButton>
      ) : (
        <Button name="command" value={command.value} variant={variant}>
          {content}
        </Button>
      )}
      {command.hint && <p className="mc-commands__hint">{command.hint}</p>}
    </>
  );
}
