import { LinkButton, Section } from '@mot-cua/ui';

interface OwnDataProps {
  own: {
    title: string;
    text: string;
    holds: string[];
    files: string;
    take: { href: string; label: string };
    erase: { title: string; texts: string[]; request: { href: string; label: string } };
  };
}

/** What a person may take away, and what of it can be erased. */
export const OwnData = ({ own: { title, text, holds, files, take, erase } }: OwnDataProps) => (
  <>
    <Section id="data" title={title}>
      <p>{text}</p>
      <ul>
        {holds.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{files}</p>
      <LinkButton href={take.href} icon="download" variant="secondary">
        {take.label}
      </LinkButton>
    </Section>
    <Section id="erase" title={erase.title}>
      {erase.texts.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <LinkButton href={erase.request.href} variant="secondary">
        {erase.request.label}
      </LinkButton>
    </Section>
  </>
);
