/** Which institution, post, house or contact is meant? Chosen by name from the node's directory, or written where it has no row. */
import { type ReactNode, useId, useState } from 'react';
import type { Pack } from '#domain/protocol/types.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Line, Toggle } from '../../ui/line-input.tsx';
import { type Speech, useSpeech } from '../speech.tsx';
import type { AskedField } from './asked-field.ts';
import { LongCode } from './code-inputs.tsx';
import type { InputFrame } from './input-frame.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

type Source = 'posts' | 'facilities' | 'institutions' | 'contacts' | 'consulates' | 'people';

/** What each reference field points at. A family's home is no row of the directory: J01 may also be written. */
const SOURCES: Readonly<Record<string, Source>> = {
  A03: 'posts',
  J01: 'facilities',
  N04: 'consulates',
  to: 'institutions',
  rerouteTo: 'institutions',
  contact: 'contacts',
  guardian: 'institutions',
  receivingAuthority: 'institutions',
};

function optionsOf(source: Source | undefined, pack: Pack, { say }: Pick<Speech, 'say'>): readonly Option[] {
  switch (source) {
    case 'posts':
      return pack.posts.map((row) => ({ value: row.id, label: say(row.name) }));
    case 'facilities':
      return pack.facilities.map((row) => ({ value: row.id, label: `${say(row.name)} · ${row.rung}` }));
    case 'institutions':
      return pack.institutions.map((row) => ({ value: row.id, label: `${row.short} · ${say(row.name)}` }));
    case 'contacts':
      return pack.contacts.map((row) => ({ value: row.id, label: `${say(row.name)} · ${row.phone}` }));
    case 'consulates':
      return pack.contacts
        .filter((row) => row.duty === 'consular')
        .map((row) => ({ value: row.id, label: say(row.name) }));
    case 'people':
    case undefined:
      return [];
  }
}

export interface ReferenceInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly pack: Pack | undefined;
  readonly known: readonly Option[] | undefined;
}

export function ReferenceInput({ frame, field, value, onChange, pack, known }: ReferenceInputProps): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  const control = useId();
  const options = known ?? (pack ? optionsOf(SOURCES[field.id], pack, speech) : []);
  const [chosen, setWriting] = useState(false);
  // The directory arrives a moment later than the page: what was handed over is a row of it, unless it turns out not to be.
  const listed = value === undefined || !pack || options.some((option) => option.value === value);
  const writing = chosen || (!listed && field.id === 'J01');
  const mayWrite = field.id === 'J01' || options.length === 0;
  if (options.length > 0 && !writing) {
    return (
      <>
        <LongCode frame={frame} options={options} value={value} onChange={onChange} />
        {mayWrite ? (
          <Toggle>
            <button
              type="button"
              onClick={() => {
                setWriting(true);
                onChange(undefined);
              }}
            >
              {t('form.otherPlace')}
            </button>
          </Toggle>
        ) : null}
      </>
    );
  }
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Line
        id={control}
        value={value ?? ''}
        maxLength={200}
        onChange={(text) => onChange(text === '' ? undefined : text)}
      />
    </FieldFrame>
  );
}
