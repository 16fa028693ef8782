import type { ButtonVariant } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Link } from './link.tsx';
import type { LinkProps } from './link-context.ts';

export interface LinkButtonProps extends LinkProps {
  variant?: Exclude<ButtonVariant, 'link'>;
  icon?: IconName;
  main?: boolean;
}

/** Goes somewhere, but weighs like a button: "Bắt đầu làm hồ sơ". */
export function LinkButton({ variant = 'primary', icon, main, children, ...attributes }: LinkButtonProps) {
  return (
    <Link {...attributes} className="ds-button" data-variant={variant} data-main={main || undefined}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </Link>
  );
}
