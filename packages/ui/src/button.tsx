import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'link';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  icon?: IconName;
  /** The one main action of a page. */
  main?: boolean;
}

/** Does something; submits its form unless told otherwise. Verb and object: "Gửi hồ sơ". */
export function Button({ variant = 'primary', icon, main, type = 'submit', children, ...attributes }: ButtonProps) {
  return (
    <button
      {...attributes}
      type={type}
      className={variant === 'link' ? 'mc-link-button' : 'ds-button'}
      data-variant={variant === 'link' ? undefined : variant}
      data-main={main || undefined}
    >
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </button>
  );
}
