/** What is known and what is missing? The single form by sections: read, record answers, jump to what is owed. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { findAct } from '#domain/casefile/acts.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import type { FactValue, SectionDef } from '#domain/register/form/field.ts';
import { FIELDS, SECTION_DEFS } from '#domain/register/form/index.ts';
import { missingFor, progress } from '#domain/register/validate.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pairs } from '../../ui/pairs.tsx';
import { Panel, Stack } from '../../ui/panel.tsx';
import { fieldWords, valueWords } from '../../shell/form/form-words.ts';
import { useNames } from '../../shell/names.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import { SectionEditor } from './section-editor.tsx';

export function CaseForm({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say } = useSpeech();
  const { officer } = useSession();
  const [editing, setEditing] = useState<string>();
  const known: Record<string, FactValue> = {};
  for (const [id, fact] of Object.entries(file.facts)) known[id] = fact.value;
  // An answer that is withheld from the viewer was given all the same: it is not missing.
  for (const id of file.withheldFields) known[id] ??= 'NS';
  const vulnerabilities = new Set(file.vulnerabilities.map(({ code }) => code));
  const missing = missingFor('ST3', known, vulnerabilities).map(({ field }) => field);
  const mayRecord = findAct('form.record')?.roles.includes(officer.role) === true && !file.mergedInto;
  const jump = (id: string): void => {
    const section = FIELDS[id]?.section;
    if (!section) return;
    if (mayRecord) setEditing(section);
    requestAnimationFrame(() => {
      const place = document.getElementById(mayRecord ? `campo-${id}` : `seccion-${section}`);
      place?.scrollIntoView({ block: 'center' });
      (place?.querySelector<HTMLElement>('input, select, textarea') ?? place)?.focus({ preventScroll: true });
    });
  };
  return (
    <Stack>
      {missing.length > 0 ? (
        <Notice tone="info" title={t('form.missingTitle', { n: missing.length })}>
          <Details summary={t('form.missingShow')}>
            <ul>
              {missing.map((id) => (
                <li key={id}>
                  <Button kind="text" onPress={() => jump(id)}>
                    {fieldWords(id, say)}
                  </Button>
                </li>
              ))}
            </ul>
          </Details>
        </Notice>
      ) : (
        <Notice tone="ok" title={t('form.complete')} />
      )}
      {SECTION_DEFS.map((section) => (
        <Section
          key={section.id}
          section={section}
          file={file}
          known={known}
          vulnerabilities={vulnerabilities}
          editing={editing === section.id}
          onEdit={mayRecord ? (open) => setEditing(open ? section.id : undefined) : undefined}
        />
      ))}
    </Stack>
  );
}

interface SectionProps {
  readonly section: SectionDef;
  readonly file: CaseView;
  readonly known: Readonly<Record<string, FactValue>>;
  readonly vulnerabilities: ReadonlySet<string>;
  readonly editing: boolean;
  readonly onEdit: ((open: boolean) => void) | undefined;
}

function Section({ section, file, known, vulnerabilities, editing, onEdit }: SectionProps): ReactNode {
  const { t, say } = useSpeech();
  const { answered, total } = progress(section.id, known, vulnerabilities);
  return (
    <Panel
      id={`seccion-${section.id}`}
      title={`${section.id} · ${say(section.title)}`}
      aside={
        onEdit && !editing ? (
          <Button
            kind="quiet"
            icon="edit"
            onPress={() => onEdit(true)}
            label={t('form.editSection', { section: say(section.title) })}
          >
            {t('form.edit')}
          </Button>
        ) : null
      }
    >
      <Meter value={answered} max={total} words={t('form.progress', { n: answered, of: total })} />
      {editing && onEdit ? (
        <SectionEditor section={section} file={file} onDone={() => onEdit(false)} />
      ) : (
        <SectionAnswers section={section} file={file} />
      )}
    </Panel>
  );
}

function SectionAnswers({ section, file }: { readonly section: SectionDef; readonly file: CaseView }): ReactNode {
  const speech = useSpeech();
  const { t, say, when } = speech;
  const names = useNames();
  const fields = Object.values(FIELDS).filter((field) => field.section === section.id);
  const answered = fields.filter(({ id }) => file.facts[id] !== undefined);
  const withheld = fields.filter(({ id }) => file.withheldFields.includes(id));
  return (
    <>
      {answered.length === 0 ? <p>{t('form.noAnswers')}</p> : null}
      <Pairs
        pairs={answered.map(({ id }) => {
          const fact = file.facts[id];
          return {
            key: id,
            term: fieldWords(id, say),
            value: fact ? (
              <>
                {valueWords({ id, value: fact.value }, speech, { names })} <small>· {when(fact.at, file.zone)}</small>
              </>
            ) : null,
          };
        })}
      />
      {withheld.length > 0 ? <p>{t('form.withheldHere', { n: withheld.length })}</p> : null}
    </>
  );
}
