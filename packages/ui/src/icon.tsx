import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A line icon in the colour of its text; decoration only, so a word stands beside it. */
export function Icon({ name, size }: { name: IconName; size?: 'sm' }) {
  return (
    <svg className="mc-icon" data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
