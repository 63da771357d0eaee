/** Where is the child on the way? The stations passed with their times, the present one, and those ahead (reference §3.1). */
import type { ReactNode } from 'react';
import type { StateCode } from '#domain/casefile/types.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Station, Stations } from '../../ui/stations.tsx';
import { stateWords } from '../../shell/form/form-words.ts';
import { useSpeech } from '../../shell/speech.tsx';

const COMMON: readonly StateCode[] = ['ST1', 'ST2', 'ST3', 'ST4'];

/** The way ahead: determination only where it was asked for or passed, the solution as far as it is known. */
function wayOf(file: CaseView): readonly StateCode[] {
  const passed = file.stations.map(({ state }) => state);
  const been = (state: StateCode): boolean => passed.includes(state) || file.state === state;
  const solution = (['ST7b', 'ST7c', 'ST7d', 'ST7a'] as const).filter(been);
  const way: StateCode[] = [
    ...COMMON,
    ...(been('ST5') || file.bidTriggers.length > 0 ? (['ST5'] as const) : []),
    'ST6',
    ...(solution.length > 0 ? solution : (['ST7a'] as const)),
    ...(['ST8', 'ST9'] as const).filter(been),
    'ST10',
  ];
  // Side stations (absent, transferred, merged) are shown where the case is.
  return way.includes(file.state) ? way : [...way.filter((state) => passed.includes(state)), file.state];
}

export function CaseStations({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say, when } = useSpeech();
  const way = wayOf(file);
  const here = way.indexOf(file.state);
  const stations = way.map((state, index): Station => {
    const entered = file.stations.findLast((station) => station.state === state)?.at;
    const undecided = state === 'ST7a' && index > here && entered === undefined;
    const phase = index < here ? 'past' : index === here ? 'here' : 'ahead';
    return {
      key: state,
      name: undecided ? t('case.solution') : stateWords(state, say),
      phase,
      ...(entered !== undefined && phase !== 'ahead' ? { at: when(entered, file.zone) } : {}),
      ...(phase === 'here' ? { hereWords: t('case.here') } : {}),
    };
  });
  return (
    <Panel title={t('case.way')}>
      <Stations label={t('case.way')} stations={stations} />
    </Panel>
  );
}
