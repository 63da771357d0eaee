/** What completes an answer? A question with its parts: "other: which", "parent abroad: where", shown when they make sense. */
import type { ReactNode } from 'react';
import type { Pack } from '#domain/protocol/types.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { partsOf } from '#domain/register/form/index.ts';
import { askForm, type AskedField } from './asked-field.ts';
import { FieldInput } from './field-input.tsx';

export interface QuestionProps {
  readonly field: AskedField;
  readonly facts: Facts;
  readonly onChange: (id: string, value: FactValue | undefined) => void;
  readonly errorOf: (id: string) => string | undefined;
  readonly zone: string;
  readonly pack: Pack | undefined;
  readonly known?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export function Question({ field, facts, onChange, errorOf, zone, pack, known }: QuestionProps): ReactNode {
  const value = facts[field.id];
  const parts = partsOf(field.id).filter(({ id }) => (id.endsWith('.otro') ? saysOther(value) : saysSomething(value)));
  return (
    <>
      <FieldInput
        field={field}
        value={value}
        onChange={(next) => onChange(field.id, next)}
        error={errorOf(field.id)}
        zone={zone}
        pack={pack}
        known={known}
      />
      {parts.map((part) => (
        <FieldInput
          key={part.id}
          field={askForm(part, false)}
          value={facts[part.id]}
          onChange={(next) => onChange(part.id, next)}
          error={errorOf(part.id)}
          zone={zone}
          pack={pack}
        />
      ))}
    </>
  );
}

function saysOther(value: FactValue | undefined): boolean {
  return value === 'OTR' || (Array.isArray(value) && value.some((code) => code === 'OTR'));
}

function saysSomething(value: FactValue | undefined): boolean {
  return value !== undefined && value !== 'no' && value !== 'NS';
}
