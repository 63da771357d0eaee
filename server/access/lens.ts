/** What may this officer see of this case, now? The matrix and the tie to the case, applied once and used by every view (§5.2). */
import { type Classified, readableClasses, redactFacts, type Redaction } from '#domain/access/may-read.ts';
import { type Relation, relationOf } from '#domain/access/relation.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { findAct } from '#domain/casefile/acts.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Sensitivity } from '#domain/kernel/sensitivity.ts';
import type { Assessment, Derived, Pack } from '#domain/protocol/types.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';
import { actorOf, type Officer } from '../session/officer.ts';

export interface Lens {
  readonly officer: Officer;
  readonly relation: Relation;
  readonly classes: ReadonlySet<Sensitivity>;
}

export interface LensInput {
  readonly officer: Officer;
  readonly file: CaseFile;
  readonly assessment: Assessment;
  readonly pack: Pack;
  readonly now: Instant;
}

/** The officer's view of a case; standing `none` means that for them it does not exist. */
export function lensOf({ officer, file, assessment, pack, now }: LensInput): Lens {
  const viewer = actorOf(officer, now);
  const relation = relationOf({ viewer, file, assessment, now, facilities: pack.facilities });
  return { officer, relation, classes: readableClasses(viewer, relation) };
}

/** Class of an answer: of the form field, or of the act's own field. */
export function classOf(field: string, kind?: string): Classified | undefined {
  const form = findField(field);
  if (form) return form;
  const own = kind === undefined ? undefined : findAct(kind)?.own;
  return own && Object.hasOwn(own, field) ? own[field] : undefined;
}

/** The answers that may be read, and the ids of those that may not; `kind` for answers of one act. */
export function readableFacts(
  lens: Lens,
  facts: Readonly<Record<string, FactValue>>,
  kind?: string,
): Redaction<FactValue> {
  return redactFacts<FactValue>({
    viewer: lens.officer,
    relation: lens.relation,
    facts,
    classOf: (field) => classOf(field, kind),
  });
}

/** Routes, vulnerabilities and flags that tell of fear, trafficking, violence or health: as secret as the answers behind them. */
const HIGH_RISK: ReadonlySet<string> = new Set([
  'RT-SOL',
  'RT-REF',
  'RT-TRATA',
  'RT-PAND',
  'RT-VSX',
  'V03',
  'V04',
  'V05',
  'V06',
  'V11',
  'V12',
  'V13',
  'V14',
  'V15',
  'V19',
  'V20',
  'V21',
  'V22',
  'V23',
  'V24',
  'presuncion_solicitante',
]);

/** What was derived, as far as this officer may know it. */
export function readableDerived(lens: Lens, derived: readonly Derived[]): readonly Derived[] {
  return derived.filter(({ code }) => lens.classes.has(HIGH_RISK.has(code) ? 'K4' : 'K3'));
}
