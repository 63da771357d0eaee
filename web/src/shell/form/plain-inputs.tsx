/** How are text, numbers, days and moments typed? Native controls, so that every phone brings its own keyboard. */
import { type ReactNode, useId } from 'react';
import {
  formatInstant,
  fromLocal,
  parseInstant,
  parseLocalDate,
  civilFromDays,
  toLocal,
} from '#domain/kernel/instant.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Area, Line, Toggle } from '../../ui/line-input.tsx';
import { useSpeech } from '../speech.tsx';
import type { AskedField } from './asked-field.ts';
import type { InputFrame } from './input-frame.ts';
import { UnknownKey } from './unknown-key.tsx';

type Change = (value: FactValue | undefined) => void;

/** Above this length an answer needs room. */
const LINE_LENGTH = 200;

export interface TextInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: string | undefined;
  readonly onChange: Change;
}

export function TextInput({ frame, field, value, onChange }: TextInputProps): ReactNode {
  const control = useId();
  const shared = {
    id: control,
    value: value === 'NS' ? '' : (value ?? ''),
    invalid: frame.error !== undefined,
    maxLength: field.maxLength,
    onChange: (text: string) => onChange(text === '' ? undefined : text),
  };
  if ((field.maxLength ?? 4000) > LINE_LENGTH) {
    return (
      <FieldFrame as="div" {...frame} controlId={control}>
        <Area {...shared} />
      </FieldFrame>
    );
  }
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Toggle>
        <Line {...shared} />
        {field.unknown ? <UnknownKey value={value} onChange={onChange} /> : null}
      </Toggle>
    </FieldFrame>
  );
}

export interface NumberInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: FactValue | undefined;
  readonly onChange: Change;
}

export function NumberInput({ frame, field, value, onChange }: NumberInputProps): ReactNode {
  const control = useId();
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Toggle>
        <Line
          id={control}
          inputMode="numeric"
          width="short"
          value={typeof value === 'number' ? String(value) : ''}
          invalid={frame.error !== undefined}
          onChange={(text) => {
            const digits = text.replace(/\D/g, '');
            onChange(digits === '' ? undefined : Math.min(Number(digits), field.max ?? 1_000_000));
          }}
        />
        {field.unknown ? <UnknownKey value={value} onChange={onChange} /> : null}
      </Toggle>
    </FieldFrame>
  );
}

export interface DayInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: string | undefined;
  readonly onChange: Change;
}

export function DayInput({ frame, field, value, onChange }: DayInputProps): ReactNode {
  const control = useId();
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Toggle>
        <Line
          id={control}
          type="date"
          width="short"
          value={value === 'NS' ? '' : (value ?? '')}
          invalid={frame.error !== undefined}
          onChange={(text) => onChange(text === '' ? undefined : text)}
        />
        {field.unknown ? <UnknownKey value={value} onChange={onChange} /> : null}
      </Toggle>
    </FieldFrame>
  );
}

/** `2026-06-12T18:30` of the wall clock of `zone`, as the native control wants it. */
export function toWallClock(iso: string | undefined, zone: string): string {
  const at = parseInstant(iso);
  return at === undefined ? '' : formatInstant(at, zone).slice(0, 16);
}

/** The instant of a wall-clock text, with its offset; undefined while it is incomplete. */
export function fromWallClock(text: string, zone: string): string | undefined {
  const days = parseLocalDate(text.slice(0, 10));
  const [hour, minute] = [Number(text.slice(11, 13)), Number(text.slice(14, 16))];
  if (days === undefined || !Number.isInteger(hour) || !Number.isInteger(minute) || text.length < 16) return undefined;
  return formatInstant(fromLocal({ ...civilFromDays(days), hour, minute, second: 0, millisecond: 0 }, zone), zone);
}

export interface MomentInputProps {
  readonly frame: InputFrame;
  readonly value: string | undefined;
  readonly onChange: Change;
  readonly zone: string;
}

export function MomentInput({ frame, value, onChange, zone }: MomentInputProps): ReactNode {
  const control = useId();
  const { t } = useSpeech();
  const now = (): string => {
    const local = toLocal(Date.now(), zone);
    return formatInstant(fromLocal({ ...local, second: 0, millisecond: 0 }, zone), zone);
  };
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Toggle>
        <Line
          id={control}
          type="datetime-local"
          width="short"
          value={toWallClock(value, zone)}
          invalid={frame.error !== undefined}
          onChange={(text) => onChange(fromWallClock(text, zone))}
        />
        <button type="button" onClick={() => onChange(now())}>
          {t('form.now')}
        </button>
      </Toggle>
    </FieldFrame>
  );
}
