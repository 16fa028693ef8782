import type { StepState } from '@mot-cua/ui';
import { stages, type TrackView } from '@mot-cua/use-cases';
import { stateView } from '../dossier/state-view.server.ts';
import type { Say } from '../say.ts';
import { trackAddress } from './track-address.ts';

const stateAt = (place: number, reached: number): StepState => {
  if (place > reached) return 'next';
  return place === reached && place < stages.length - 1 ? 'current' : 'done';
};

function stepsOf(reached: number, { t }: Say) {
  const words = { done: t('portal:timeline.done'), current: t('portal:dossier.now'), next: t('portal:dossier.ahead') };
  return stages.map((stage, place) => {
    const state = stateAt(place, reached);
    return { state, title: t(`portal:track.stages.${stage}`), stateLabel: words[state as keyof typeof words] };
  });
}

/** The degree of completion of a dossier, and nothing else. */
export function foundView({ reference, handling, stage }: TrackView, say: Say) {
  const { t } = say;
  const reached = stage ? stages.indexOf(stage) : -1;
  return {
    title: reference,
    state: stateView(handling, say),
    progress: stage ? t('portal:track.progress', { stage: reached + 1, of: stages.length }) : t('portal:track.over'),
    steps: stage ? stepsOf(reached, say) : [],
    done: reached + 1,
    total: stages.length,
    private: t('portal:track.private'),
    signIn: { href: '/my', label: t('portal:track.signIn') },
    another: { href: trackAddress(), label: t('portal:track.another') },
  };
}

/** Nothing that tells which of the two codes was wrong. */
export const unknownView = (code: string, { t }: Say) => ({
  title: t('portal:track.unknownTitle'),
  lead: t('portal:track.unknown'),
  another: { href: trackAddress(code), label: t('errors:fault.again') },
});
