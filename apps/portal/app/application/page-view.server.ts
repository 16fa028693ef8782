import { pageForm, type Rejected } from '@mot-cua/forms';
import type { ApplicationView } from '@mot-cua/use-cases';
import type { FormPage } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { typedAddress } from './addresses.ts';
import { frameView } from './frame-view.server.ts';

/** One page of the form; with what was typed and what is wrong when it came back. */
export function pageView(application: ApplicationView, page: FormPage, say: Say, rejected?: Rejected) {
  const { t } = say;
  return {
    frame: frameView(application, say),
    ...pageForm(application, page, { say, source: t('portal:form.known'), rejected }),
    knownHelp: page.fields.some(({ name }) => name in application.locked) ? t('portal:form.knownHelp') : undefined,
    save: t('shell:saveAndContinue'),
    later: t('shell:saveForLater'),
    typing: {
      address: typedAddress(application.draftId, page.name),
      saved: t('portal:form.typing.saved'),
      lost: t('portal:form.typing.lost'),
      changed: t('portal:form.typing.changed'),
      over: t('portal:form.typing.over'),
      left: t('portal:form.typing.left'),
    },
  };
}

export type PageView = ReturnType<typeof pageView>;
