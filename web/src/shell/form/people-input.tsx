/** Who is with the child? People one by one: name, link, age; "nobody" is an answer too. */
import { type ReactNode, useId } from 'react';
import type { PersonEntry } from '#domain/register/form/field.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Line, Pick } from '../../ui/line-input.tsx';
import { useSpeech } from '../speech.tsx';
import { useOptions } from './code-inputs.tsx';
import type { InputFrame } from './input-frame.ts';
import style from './people-input.module.css';

export interface PeopleInputProps {
  readonly frame: InputFrame;
  readonly value: readonly PersonEntry[] | undefined;
  readonly onChange: (value: readonly PersonEntry[] | undefined) => void;
}

export function PeopleInput({ frame, value, onChange }: PeopleInputProps): ReactNode {
  const { t } = useSpeech();
  const people = value ?? [];
  const set = (index: number, person: PersonEntry): void =>
    onChange(people.map((old, at) => (at === index ? person : old)));
  return (
    <FieldFrame as="fieldset" {...frame}>
      {people.map((person, index) => (
        <PersonRow
          // People have no id of their own yet; their order is stable while they are typed.
          key={index}
          number={index + 1}
          person={person}
          onChange={(next) => set(index, next)}
          onRemove={() => {
            const rest = people.filter((_, at) => at !== index);
            onChange(rest.length === 0 ? undefined : rest);
          }}
        />
      ))}
      <div className={style['actions']}>
        <Button kind="quiet" icon="plus" onPress={() => onChange([...people, {}])}>
          {t(people.length === 0 ? 'people.add' : 'people.addMore')}
        </Button>
        {people.length === 0 ? (
          <Button
            kind={value ? 'main' : 'quiet'}
            pressed={value !== undefined}
            onPress={() => onChange(value ? undefined : [])}
          >
            {t('people.nobody')}
          </Button>
        ) : null}
      </div>
    </FieldFrame>
  );
}

interface PersonRowProps {
  readonly number: number;
  readonly person: PersonEntry;
  readonly onChange: (person: PersonEntry) => void;
  readonly onRemove: () => void;
}

function PersonRow({ number, person, onChange, onRemove }: PersonRowProps): ReactNode {
  const { t } = useSpeech();
  const links = useOptions('CL-LNK');
  const id = useId();
  const without = (key: keyof PersonEntry): PersonEntry => {
    const { [key]: _gone, ...rest } = person;
    return rest;
  };
  return (
    <fieldset className={style['person']}>
      <legend>{t('people.person', { n: number })}</legend>
      <label htmlFor={`${id}-name`}>{t('people.name')}</label>
      <Line
        id={`${id}-name`}
        value={person.name ?? ''}
        maxLength={200}
        onChange={(name) => onChange(name ? { ...person, name } : without('name'))}
      />
      <label htmlFor={`${id}-link`}>{t('people.link')}</label>
      <Pick
        id={`${id}-link`}
        value={person.link ?? ''}
        options={links}
        empty={t('form.choose')}
        onChange={(link) => onChange(link ? { ...person, link } : without('link'))}
      />
      <label htmlFor={`${id}-age`}>{t('people.age')}</label>
      <Line
        id={`${id}-age`}
        width="short"
        inputMode="numeric"
        value={person.ageYears === undefined ? '' : String(person.ageYears)}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 3);
          onChange(digits ? { ...person, ageYears: Math.min(Number(digits), 120) } : without('ageYears'));
        }}
      />
      <div>
        <Button kind="text" onPress={onRemove}>
          {t('people.remove', { n: number })}
        </Button>
      </div>
    </fieldset>
  );
}
