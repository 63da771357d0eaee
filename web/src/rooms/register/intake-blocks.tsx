/** How are the thirteen questions put? Four short blocks on one page, in the order of `BLOCKS`. */
import type { ReactNode } from 'react';
import type { Pack } from '#domain/protocol/types.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { Panel } from '../../ui/panel.tsx';
import { askForm } from '../../shell/form/asked-field.ts';
import { useOptions } from '../../shell/form/code-inputs.tsx';
import { FieldInput } from '../../shell/form/field-input.tsx';
import { asText, asCodes, type InputFrame } from '../../shell/form/input-frame.ts';
import { Question } from '../../shell/form/question.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import { AgeChoice } from './age-choice.tsx';
import { BLOCKS, OPTIONAL } from './intake-answers.ts';
import { ShortcutCode, ShortcutCodes } from './shortcut-code.tsx';

export interface IntakeBlocksProps {
  readonly facts: Facts;
  readonly onAnswer: (id: string, value: FactValue | undefined) => void;
  readonly errorOf: (id: string) => string | undefined;
  readonly zone: string;
  readonly pack: Pack | undefined;
}

const TITLES: Readonly<Record<(typeof BLOCKS)[number]['id'], MessageKey>> = {
  safety: 'intake.block.safety',
  who: 'intake.block.who',
  company: 'intake.block.company',
  fear: 'intake.block.fear',
};

/** Words of our own where the form's label is too short to be asked aloud. */
const ASK: Readonly<Record<string, { readonly legend: MessageKey; readonly hint?: MessageKey }>> = {
  T01: { legend: 'intake.ask.T01', hint: 'intake.ask.T01.hint' },
  T02: { legend: 'intake.ask.T02', hint: 'intake.ask.T02.hint' },
  A09: { legend: 'intake.ask.A09', hint: 'intake.ask.A09.hint' },
  A03: { legend: 'intake.ask.A03' },
  B01: { legend: 'intake.ask.B01' },
  B02: { legend: 'intake.ask.B02' },
  B04: { legend: 'intake.ask.B04' },
  B07: { legend: 'intake.ask.B07' },
  B09: { legend: 'intake.ask.B09', hint: 'intake.ask.B09.hint' },
  B11: { legend: 'intake.ask.B11' },
  E01: { legend: 'intake.ask.E01' },
  E02: { legend: 'intake.ask.E02' },
  T03: { legend: 'intake.ask.T03', hint: 'intake.ask.T03.hint' },
};

const USUAL_LANGUAGES = ['spa', 'eng', 'hat', 'por', 'fra'];
const USUAL_COUNTRIES = ['HND', 'GTM', 'SLV', 'NIC', 'MEX', 'VEN', 'HTI', 'CUB', 'COL', 'ECU', 'POR_DETERMINAR'];

export function IntakeBlocks(props: IntakeBlocksProps): ReactNode {
  const { t } = useSpeech();
  return (
    <>
      {BLOCKS.map((block, index) => (
        <Panel key={block.id} title={`${index + 1}. ${t(TITLES[block.id])}`}>
          {block.fields.map((id) => (
            <Ask key={id} id={id} {...props} />
          ))}
          {block.id === 'fear' ? <MoreAnswers {...props} /> : null}
        </Panel>
      ))}
    </>
  );
}

function Ask({ id, facts, onAnswer, errorOf, zone, pack }: IntakeBlocksProps & { readonly id: string }): ReactNode {
  const { t } = useSpeech();
  const field = findField(id);
  const ask = ASK[id];
  if (!field || !ask) return null;
  const value = facts[id];
  const change = (next: FactValue | undefined): void => onAnswer(id, next);
  const error = errorOf(id);
  const frame: InputFrame = {
    id: `campo-${id}`,
    legend: t(ask.legend),
    required: true,
    ...(ask.hint ? { hint: t(ask.hint) } : {}),
    ...(error ? { error } : {}),
  };
  switch (id) {
    case 'A09':
      return (
        <ShortcutCode frame={frame} list="ISO639" usual={languagesOf(pack)} value={asText(value)} onChange={change} />
      );
    case 'B11':
      return (
        <ShortcutCodes frame={frame} list="ISO3166" usual={USUAL_COUNTRIES} value={asCodes(value)} onChange={change} />
      );
    case 'B07':
      return <AgeChoice frame={frame} value={value} onChange={change} />;
    case 'E01':
      return <Company frame={frame} value={asText(value)} onChange={change} />;
    case 'T03':
      return <Fear frame={frame} value={asText(value)} onChange={change} />;
    default: {
      const asked = askForm(field, true);
      return (
        <FieldInput
          field={{ ...asked, label: same(t(ask.legend)), ...(ask.hint ? { hint: same(t(ask.hint)) } : {}) }}
          value={value}
          onChange={change}
          error={error}
          zone={zone}
          pack={pack}
        />
      );
    }
  }
}

/** A sentence that is already in the language of the screen. */
function same(text: string) {
  return { es: text, en: text, fr: text };
}

/** The languages of the node's peoples come first where they are few; they are what the officer cannot guess. */
function languagesOf(pack: Pack | undefined): readonly string[] {
  const own = pack?.languages.map(({ code }) => code).filter((code) => !USUAL_LANGUAGES.includes(code)) ?? [];
  return [...USUAL_LANGUAGES, ...own.slice(0, 4)];
}

interface TextAnswerProps {
  readonly frame: InputFrame;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Company({ frame, value, onChange }: TextAnswerProps): ReactNode {
  const { t } = useSpeech();
  const labels = new Map(useOptions('CL-UAS').map((option) => [option.value, option.label]));
  const options = (['NA', 'SE', 'AV', 'AP', 'IN'] as const).map((code) => ({
    value: code,
    label: labels.get(code) ?? code,
    detail: t(`intake.company.${code}`),
  }));
  return <Choice {...frame} layout="rows" options={options} value={value} onChange={onChange} />;
}

function Fear({ frame, value, onChange }: TextAnswerProps): ReactNode {
  const { t } = useSpeech();
  return (
    <Choice
      {...frame}
      layout="rows"
      options={[
        { value: 'si', label: t('intake.fear.si'), detail: t('intake.fear.si.detail') },
        { value: 'NS', label: t('intake.fear.NS'), detail: t('intake.fear.NS.detail') },
        { value: 'no', label: t('intake.fear.no') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function MoreAnswers({ facts, onAnswer, errorOf, zone, pack }: IntakeBlocksProps): ReactNode {
  const { t } = useSpeech();
  return (
    <Details summary={t('intake.more')}>
      {OPTIONAL.map((id) => {
        const field = findField(id);
        return field ? (
          <Question
            key={id}
            field={askForm(field, false)}
            facts={facts}
            onChange={onAnswer}
            errorOf={errorOf}
            zone={zone}
            pack={pack}
          />
        ) : null;
      })}
    </Details>
  );
}
