import { exemptionWords } from '@mot-cua/locales';
import type { StaffDossierView } from '@mot-cua/use-cases';
import { papersView } from '../dossier/papers-view.server.ts';
import type { Say } from '../say.ts';

/** The question of the command that confirms an exemption. */
export const proofName = 'proofChecked';

/** The paper that proves an exemption, with its files beside it, to tick once it was looked at. */
export function proofCheck(view: StaffDossierView, say: Say) {
  const { fee, procedure } = view;
  const claimed = procedure.tariff?.exemptions?.find(({ category }) => category === fee.exemption?.category);
  const paper = papersView(view, true, say).find(({ key }) => key === claimed?.proof);
  return {
    name: proofName,
    title: say.t('backoffice:exemption.proof'),
    hint: fee.exemption ? exemptionWords(say, fee.exemption, procedure.tariff) : '',
    rows: [
      {
        value: 'yes',
        label: paper?.name ?? say.t('backoffice:exemption.proofChecked'),
        hint: paper?.meta,
        checked: false,
        files: paper?.files ?? [],
      },
    ],
  };
}
