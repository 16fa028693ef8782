import { answerText } from '@mot-cua/forms';
import type { MyDossierView } from '@mot-cua/use-cases';
import { questionsOf, visible } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { partFileAddress, printAddress } from './addresses.ts';

/** Everything as it was sent. */
export function sentView({ dossier, procedure, answers, agency, parts }: MyDossierView, say: Say) {
  const { t, locale } = say;
  const texts = procedure.texts[locale];
  const known = { texts, answers, communes: [agency] };
  const groups = visible(procedure.form, answers).map((page) => ({
    id: page.name,
    title: texts.pages[page.name]?.title ?? page.name,
    rows: questionsOf(page, answers).map((field) => ({
      key: texts.fields[field.name]?.label ?? field.name,
      value: answerText(field, known, say),
    })),
  }));
  const files = parts.map(({ id, name, paper }) => ({
    href: partFileAddress(id),
    label: `${texts.papers[paper]?.name ?? paper}: ${name}`,
  }));
  return {
    title: t('portal:dossier.seeSent'),
    groups,
    files: { title: t('portal:check.papers'), links: files },
    print: { href: printAddress(dossier.id), label: t('portal:printout.printSent') },
  };
}
