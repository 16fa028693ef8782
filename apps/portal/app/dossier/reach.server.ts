import type { MyDossierView } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { agencyText } from './reference.server.ts';

interface Reached {
  agency: MyDossierView['agency'];
  reach: MyDossierView['reach'];
  /** Invented numbers say so. */
  demo: boolean;
}

/** The ways to an agency that somebody has said: its telephone, its mail. */
export function reachLinks({ agency, reach: { phone, email }, demo }: Reached, say: Say) {
  const { t } = say;
  const marked = (label: string) => (demo ? t('portal:dossier.demoReach', { label }) : label);
  const name = agencyText(agency, say);
  return [
    ...(phone
      ? [
          {
            href: `tel:${phone.replace(/\s/g, '')}`,
            label: marked(t('portal:dossier.callAgency', { agency: name, phone })),
          },
        ]
      : []),
    ...(email ? [{ href: `mailto:${email}`, label: marked(t('portal:dossier.mailAgency', { email })) }] : []),
  ];
}
