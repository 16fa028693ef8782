import { sampleApplication } from '@mot-cua/analysis';
import { type Database, newProvisionalNumber, type Person, registerFile, type Submission } from '@mot-cua/db';
import { type Answers, type CommandCall, declaredFrom, type Procedure, visible } from '@mot-cua/workflow';
import { competentAgency } from '../src/application/competent-agency.ts';
import type { Deps } from '../src/deps.ts';
import { samplePaper } from './sample-paper.ts';

/** What the house knows of a person stands in the form, as it would be prefilled; the rest is the service's sample. */
function answersOf(procedure: Procedure, person: Person): Answers {
  const { answers } = sampleApplication(procedure);
  const known: Readonly<Record<string, unknown>> = { ...person };
  const prefilled = procedure.form.flatMap(({ fields }) =>
    fields.flatMap(({ name, prefill }) => {
      const value = prefill && known[prefill];
      return typeof value === 'string' && name in answers ? [[name, value]] : [];
    }),
  );
  return { ...answers, ...Object.fromEntries(prefilled) };
}

function partsOf({ db, files }: Pick<Deps, 'db' | 'files'>, procedure: Procedure, answers: Answers) {
  const wanted = visible(procedure.papers, answers).filter(({ handIn, optional }) => handIn === 'upload' && !optional);
  return Promise.all(
    wanted.map(async ({ name: paper }) => {
      const stored = await files.put(samplePaper(procedure.texts.vi.papers[paper]?.name ?? paper));
      await registerFile(db, { ...stored, mime: 'application/pdf', kind: 'upload', state: 'clean' });
      return { paper, sha256: stored.sha256, name: `${paper}.pdf` };
    }),
  );
}

/** A whole application of a person, as it is handed in. */
export async function firstCall(
  deps: Pick<Deps, 'files'> & { db: Database },
  procedure: Procedure,
  person: Person,
): Promise<{ call: CommandCall; submission: Submission }> {
  const answers = answersOf(procedure, person);
  const agencyId = competentAgency(procedure, answers);
  return {
    call: {
      type: 'submit',
      data: {
        channel: 'online',
        resultChannel: procedure.resultChannels[0] ?? 'desk',
        receivingAgencyId: agencyId,
        competentAgencyId: agencyId,
        declared: declaredFrom(procedure.form, answers),
        revision: 1,
      },
    },
    submission: {
      answers,
      parts: await partsOf(deps, procedure, answers),
      draftId: null,
      provisionalNumber: newProvisionalNumber(),
      search: `${person.fullName} ${person.personalId ?? ''}`,
    },
  };
}
