/** What may enforcement ask? One thing: whether this folio has an impediment to removal or transfer (reference §5.3, G16). */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { parseCaseId } from '#domain/kernel/ids.ts';
import type { ImpedimentView } from '#domain/protocol/views.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Line } from '../../ui/line-input.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Pairs } from '../../ui/pairs.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { askImpediment } from '../../shell/queries.ts';
import { useSpeech } from '../../shell/speech.tsx';

export function TokenBox(): ReactNode {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [malformed, setMalformed] = useState(false);
  const control = useId();
  const asking = useMutation({ mutationFn: askImpediment });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const token = parseCaseId(text);
    setMalformed(token === undefined);
    if (token) asking.mutate(token);
  };
  return (
    <Page title={t('token.title')} lead={t('token.lead')} width="text">
      <Panel>
        <form onSubmit={submit} noValidate>
          <FieldFrame
            as="div"
            legend={t('token.label')}
            hint={t('token.hint')}
            controlId={control}
            {...(malformed ? { error: t('token.malformed') } : {})}
          >
            <Line
              id={control}
              value={text}
              onChange={setText}
              maxLength={24}
              invalid={malformed}
              placeholder="CRI-XXXX-XXXX-XX"
            />
            <div>
              <Button type="submit" size="lg" busy={asking.isPending}>
                {t('token.ask')}
              </Button>
            </div>
          </FieldFrame>
        </form>
      </Panel>
      {asking.isError ? <ProblemNotice cause={asking.error} /> : null}
      {asking.data ? <Answer answer={asking.data} /> : null}
      <Notice tone="info" title={t('token.whyTitle')}>
        <p>{t('token.why')}</p>
      </Notice>
    </Page>
  );
}

function Answer({ answer }: { readonly answer: ImpedimentView }): ReactNode {
  const { t } = useSpeech();
  const stopped = answer.impediment === 'si';
  return (
    <Notice tone={stopped ? 'danger' : 'warn'} live="status" title={t(stopped ? 'token.yes' : 'token.no')}>
      <p>{t(stopped ? 'token.yesHelp' : 'token.noHelp')}</p>
      <Pairs
        pairs={[
          { term: t('token.authority'), value: answer.authority.name },
          {
            term: t('token.phone'),
            value: <a href={`tel:${answer.authority.phone.replaceAll(/[^\d+]/g, '')}`}>{answer.authority.phone}</a>,
          },
          { term: t('token.hearing'), value: answer.nextHearing ?? t('token.noHearing') },
        ]}
      />
    </Notice>
  );
}
