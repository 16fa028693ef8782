import { FilterForm } from './filter-form.tsx';

interface Choice {
  id: string;
  label: string;
  show: string;
  options: { value: string; label: string }[];
}

/** Which agency a page is about, where there is more than one. */
export function AgencyChoice({ agency: { id, label, show, options }, action }: { agency: Choice; action: string }) {
  if (options.length < 2) return null;
  const field = { name: 'agency', kind: 'select', label, required: true, value: id, options } as const;
  return <FilterForm action={action} fields={[field]} show={show} key={id} />;
}
