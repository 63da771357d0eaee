/** How is a code chosen? Keys when they are few, a searchable list when they are many. */
import { MultiSelect, Select } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { CodeItem } from '#domain/kernel/code-list.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { FIELDS } from '#domain/register/form/index.ts';
import { findList } from '#domain/register/lists/index.ts';
import { Choice, Choices } from '../../ui/choice.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Toggle } from '../../ui/line-input.tsx';
import { useSpeech } from '../speech.tsx';
import type { InputFrame } from './input-frame.ts';
import { UnknownKey } from './unknown-key.tsx';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/PillsInput.css';
import '@mantine/core/styles/Pill.css';

/** Up to here the answers are shown as keys or rows; beyond, as a list with a search box. */
const FEW = 7;
const ROWS = 12;

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The items of a list in the present language; `FORM` is the list of the form's own questions. */
export function useOptions(list: string): readonly Option[] {
  const { say } = useSpeech();
  if (list === 'FORM') {
    return Object.values(FIELDS)
      .filter((field) => !field.auto)
      .map((field) => ({ value: field.id, label: `${field.id} · ${say(field.label)}` }));
  }
  const items: readonly CodeItem[] = findList(list)?.items ?? [];
  return items.map((item) => ({ value: item.code, label: say(item.label) }));
}

export interface CodeInputProps {
  readonly frame: InputFrame;
  readonly list: string;
  /** The question deserves the room that laying out its answers takes. */
  readonly roomy: boolean;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

export function CodeInput({ frame, list, roomy, value, onChange }: CodeInputProps): ReactNode {
  const options = useOptions(list);
  if (options.length > 0 && options.length <= (roomy ? ROWS : FEW)) {
    return (
      <Choice
        {...frame}
        options={options}
        layout={options.length <= FEW && short(options) ? 'keys' : 'rows'}
        value={value}
        onChange={onChange}
      />
    );
  }
  return <LongCode frame={frame} options={options} value={value} onChange={onChange} />;
}

export interface LongCodeProps extends Omit<CodeInputProps, 'list' | 'roomy'> {
  readonly options: readonly Option[];
}

export function LongCode({ frame, options, value, onChange }: LongCodeProps): ReactNode {
  const { t } = useSpeech();
  const control = useId();
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <Select
        id={control}
        data={[...options]}
        value={value ?? null}
        placeholder={t('form.search')}
        nothingFoundMessage={t('form.nothingFound')}
        error={frame.error !== undefined}
        limit={80}
        filter={foldedFilter}
        onChange={(code) => onChange(code ?? undefined)}
      />
    </FieldFrame>
  );
}

export interface CodesInputProps {
  readonly frame: InputFrame;
  readonly list: string;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
}

/** Up to here all answers are laid out; signs of trafficking and treatment must be seen, not searched. */
const LAID_OUT = 24;

export function CodesInput({ frame, list, value, onChange }: CodesInputProps): ReactNode {
  const { t } = useSpeech();
  const control = useId();
  const options = useOptions(list).filter((option) => option.value !== 'NS');
  const codes = Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];
  const change = (next: readonly string[]): void => onChange(next.length === 0 ? undefined : next);
  // "Looked and found none" is an answer, and differs from not having asked.
  const none = (
    <Toggle>
      <button type="button" aria-pressed={Array.isArray(value) && value.length === 0} onClick={() => onChange([])}>
        {t('form.noneOfThese')}
      </button>
      <UnknownKey value={value} onChange={onChange} />
    </Toggle>
  );
  if (options.length > 0 && options.length <= LAID_OUT && list !== 'FORM') {
    const layout = options.length <= FEW && short(options) ? 'keys' : 'rows';
    return (
      <Choices
        {...frame}
        options={options}
        layout={layout}
        value={codes}
        onChange={change}
        below={frame.required ? none : null}
      />
    );
  }
  return (
    <FieldFrame as="div" {...frame} controlId={control}>
      <MultiSelect
        id={control}
        data={[...options]}
        value={[...codes]}
        placeholder={codes.length === 0 ? t('form.search') : ''}
        nothingFoundMessage={t('form.nothingFound')}
        error={frame.error !== undefined}
        limit={80}
        onChange={change}
      />
    </FieldFrame>
  );
}

function short(options: readonly Option[]): boolean {
  return options.every(({ label }) => label.length <= 26);
}

/** "otomi" finds "otomí": searching does not depend on accents. */
function foldedFilter({
  options,
  search,
  limit,
}: {
  readonly options: readonly unknown[];
  readonly search: string;
  readonly limit: number;
}): never[] {
  const wanted = fold(search);
  const hits = options.filter((option) => isOption(option) && fold(option.label).includes(wanted));
  return hits.slice(0, limit) as never[];
}

function isOption(value: unknown): value is Option {
  return typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string';
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
