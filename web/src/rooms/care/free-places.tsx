/** Where is there a bed for this child? Houses with free places by sex and age, family first in words, and the choice for a placement. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { parseCaseId } from '#domain/kernel/ids.ts';
import type { FreePlaceView } from '#domain/protocol/views.ts';
import { Button, Forbidden } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Line } from '../../ui/line-input.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel, Stack } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { codeWords } from '../../shell/form/form-words.ts';
import { Load } from '../../shell/load.tsx';
import { placesQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import style from './free-places.module.css';
import { actAddress } from '../../shell/addresses.ts';

const DEFAULT_AGE = 14;

/** Sex, age and case that another page hands over in the history; nothing of a child goes into the address. */
interface Handed {
  readonly caseId?: string;
  readonly sex?: string;
  readonly age?: number;
}

function readHanded(state: unknown): Handed {
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'object'
    ? (state.place as Handed)
    : {};
}

export function FreePlaces(): ReactNode {
  const { t, say } = useSpeech();
  const handed = readHanded(useHistoryState());
  const [sex, setSex] = useState(handed.sex === 'mujer' || handed.sex === 'hombre' ? handed.sex : '');
  const [age, setAge] = useState(handed.age ?? DEFAULT_AGE);
  const [folio, setFolio] = useState(handed.caseId ?? '');
  const id = useId();
  const places = useQuery({ ...placesQuery({ age, ...(sex ? { sex } : {}) }), placeholderData: keepPreviousData });
  return (
    <Page title={t('places.title')} lead={t('places.lead')}>
      <Panel>
        <Choice
          legend={t('places.sex')}
          options={[
            { value: 'mujer', label: codeWords('CL-SEX', 'mujer', say) },
            { value: 'hombre', label: codeWords('CL-SEX', 'hombre', say) },
            { value: '', label: t('places.anySex') },
          ]}
          value={sex}
          onChange={setSex}
        />
        <Choice
          legend={t('places.age')}
          layout="grid"
          options={Array.from({ length: 18 }, (_, year) => ({ value: String(year), label: String(year) }))}
          value={String(age)}
          onChange={(text) => setAge(Number(text))}
        />
        <FieldFrame as="div" legend={t('places.folio')} hint={t('places.folioHint')} controlId={`${id}-folio`}>
          <Line id={`${id}-folio`} value={folio} onChange={setFolio} maxLength={24} />
        </FieldFrame>
      </Panel>
      <Notice tone="info" title={t('places.familyFirst')}>
        <p>{t('places.familyFirstHelp')}</p>
      </Notice>
      <Load query={places}>{(list) => <Houses list={list} caseId={parseCaseId(folio)} />}</Load>
    </Page>
  );
}

function Houses({
  list,
  caseId,
}: {
  readonly list: readonly FreePlaceView[];
  readonly caseId: string | undefined;
}): ReactNode {
  const { t } = useSpeech();
  const fitting = list.filter(({ total }) => total > 0);
  const free = fitting.filter((place) => place.free > 0);
  if (fitting.length === 0) {
    return (
      <Empty icon="bed" title={t('places.none')}>
        {t('places.noneHelp')}
      </Empty>
    );
  }
  return (
    <Stack>
      {free.length === 0 ? (
        <Notice tone="danger" live="alert" title={t('places.full')}>
          <p>{t('places.noneHelp')}</p>
        </Notice>
      ) : (
        <output>{t('places.count', { n: free.length })}</output>
      )}
      <ul className={style['list']}>
        {fitting.map((place) => (
          <li key={place.facilityId}>
            <House place={place} caseId={caseId} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function House({ place, caseId }: { readonly place: FreePlaceView; readonly caseId: string | undefined }): ReactNode {
  const { t, say } = useSpeech();
  const { officer } = useSession();
  const [, go] = useLocation();
  const closedDoor = place.regime !== 'puertas_abiertas';
  const choose = (): void => {
    if (caseId)
      go(actAddress(caseId, 'placement.record'), { state: { facts: { J01: place.facilityId, J08: place.rung } } });
  };
  return (
    <article className={style['house']} data-facility={place.facilityId}>
      <h2>{say(place.name)}</h2>
      <p className={style['facts']}>
        {codeWords('CL-COL', place.rung, say)} · {place.adm1}
      </p>
      <div className={style['states']}>
        <Status tone={closedDoor ? 'danger' : 'ok'}>{codeWords('CL-REG', place.regime, say)}</Status>
        {place.siblings ? <Status tone="plain">{t('places.siblings')}</Status> : null}
        {place.languages.length > 0 ? (
          <Status tone="plain">{place.languages.map((code) => codeWords('ISO639', code, say)).join(', ')}</Status>
        ) : null}
      </div>
      <Meter
        value={place.total - place.free}
        max={place.total}
        words={t('places.free', { n: place.free, of: place.total })}
      />
      {place.free === 0 ? (
        <p>{t('places.houseFull')}</p>
      ) : closedDoor ? (
        <Forbidden why={<span>{t('places.closedDoor')}</span>}>{t('places.choose')}</Forbidden>
      ) : caseId && ['R01', 'R02', 'R03', 'R04', 'R09'].includes(officer.role) ? (
        <div>
          <Button kind="quiet" onPress={choose}>
            {t('places.choose')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
