import { Button } from '@mot-cua/ui';

/** Signing out changes something, so it is a form; it posts without script, for the session ends with the page. */
export function SignOut({ label }: { label: string }) {
  return (
    <form method="post" action="/sign-out">
      <Button variant="link">{label}</Button>
    </form>
  );
}
