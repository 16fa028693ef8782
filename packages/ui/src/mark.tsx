const RED = 'var(--mc-brand)';
const LAMP = 'var(--mc-lamp)';

/** The sign of Một Cửa: a gate whose door stands open; `arch` is its small form, for 24 px and less. */
export function Mark({ form = 'gate' }: { form?: 'gate' | 'arch' }) {
  return form === 'gate' ? <Gate /> : <Arch />;
}

function Gate() {
  return (
    <svg className="mc-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        fill={RED}
        d="M24 2.5c4.6 4.8 11.2 7.6 21 8.2-.7 2.8-2.4 4.3-5 4.3H8c-2.6 0-4.3-1.5-5-4.3 9.8-.6 16.4-3.4 21-8.2z"
      />
      <path fill={RED} fillRule="evenodd" d="M11 17h26v10H11zM24 18.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z" />
      <circle cx="24" cy="22" r="1.8" fill={LAMP} />
      <path
        fill={RED}
        d="M2.5 27.5c2.7 1 5 1.3 8 1.3h27c3 0 5.3-.3 8-1.3-.7 3.2-2.5 4.7-5.3 4.7H7.8c-2.8 0-4.6-1.5-5.3-4.7z"
      />
      <path fill={RED} d="M9 34h30v12h-6.5v-3.5a8.5 8.5 0 0 0-17 0V46H9z" />
      <path fill={LAMP} d="M17.5 46v-3.5a6.5 6.5 0 0 1 13 0V46z" />
      <path fill={RED} d="M17.5 46v-3.5a6.5 6.5 0 0 1 2.4-5l3.6 3.3V46z" />
    </svg>
  );
}

function Arch() {
  return (
    <svg className="mc-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="5" fill={RED} />
      <path fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" d="M6 19v-7a6 6 0 0 1 12 0v7" />
      <path fill="#fff" d="M9.3 20v-8a2.7 2.7 0 0 1 1-2.1l2.9 2.3V20z" />
    </svg>
  );
}
