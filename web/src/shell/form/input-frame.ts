/** What does every input of a question get, and in which shape does it take the answer? */
import type { ReactNode } from 'react';
import type { FactValue, PersonEntry } from '#domain/register/form/field.ts';

/** What every input gets: the words of the question and where its error is shown. */
export interface InputFrame {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required: boolean;
}

export function asText(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asCodes(value: FactValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function asPeople(value: FactValue | undefined): readonly PersonEntry[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is PersonEntry => typeof item === 'object') : undefined;
}

export function asRecord(value: FactValue | undefined): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
