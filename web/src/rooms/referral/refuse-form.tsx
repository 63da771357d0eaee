/** Why is a referral refused, and whose is it then? A refusal without a reason does not exist. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Area, Pick } from '../../ui/line-input.tsx';
import { packQuery } from '../../shell/queries.ts';
import { useSpeech } from '../../shell/speech.tsx';
import style from './inbox.module.css';

export interface RefuseFormProps {
  readonly busy: boolean;
  readonly onRefuse: (facts: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

export function RefuseForm({ busy, onRefuse, onCancel }: RefuseFormProps): ReactNode {
  const { t, say } = useSpeech();
  const pack = useQuery(packQuery).data;
  const [reason, setReason] = useState('');
  const [rerouteTo, setRerouteTo] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  const missing = tried && reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onRefuse({ reason: reason.trim(), ...(rerouteTo ? { rerouteTo } : {}) });
  };
  return (
    <form className={style['refuse']} onSubmit={submit} noValidate>
      <FieldFrame
        as="div"
        legend={t('referral.reason')}
        hint={t('referral.reasonHint')}
        controlId={`${id}-reason`}
        {...(missing ? { error: t('referral.reasonMissing') } : {})}
      >
        <Area id={`${id}-reason`} value={reason} maxLength={2000} invalid={missing} onChange={setReason} />
      </FieldFrame>
      <FieldFrame as="div" legend={t('referral.reroute')} controlId={`${id}-to`}>
        <Pick
          id={`${id}-to`}
          value={rerouteTo}
          empty={t('referral.rerouteNone')}
          options={(pack?.institutions ?? []).map((row) => ({
            value: row.id,
            label: `${row.short} · ${say(row.name)}`,
          }))}
          onChange={setRerouteTo}
        />
      </FieldFrame>
      <div className={style['acts']}>
        <Button type="submit" busy={busy}>
          {t('referral.refuseSign')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
