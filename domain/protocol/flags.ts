/** What else must whoever opens the case know at a glance? Flags are words for people; no clock or guard reads them. */
import type { CaseFile } from '../casefile/types.ts';
import { asylumAsked, fearForRoutes } from './asylum.ts';
import { derive, holds, isAnswer, isYes, type Signal } from './signals.ts';
import type { Derived, Obligation } from './types.ts';
import { retainedDocument } from './vulnerability-rules.ts';

export const FLAGS = [
  'presuncion_solicitante',
  'tratado_como_separado',
  'tratado_como_no_acompanado',
  'edad_en_duda',
  'riesgo_autolesion',
  'documento_retenido',
  'tamizaje_trata',
  'justificar_extemporaneidad',
] as const;
export type Flag = (typeof FLAGS)[number];

/** A fearful child is treated as an applicant before anybody has asked for asylum (ACC-1). */
function presumedApplicant(file: CaseFile, granted: boolean): Signal | undefined {
  return granted || asylumAsked(file) ? undefined : fearForRoutes(file);
}

/** A worst form of labour calls for the trafficking questions when nobody has put them yet (RT-LAB). */
function owedTraffickingScreen(file: CaseFile, vulnerabilities: readonly Derived[]): Signal | undefined {
  if (file.facts['T06'] && file.facts['T07']) return undefined;
  const worst = vulnerabilities.find(({ code }) => code === 'V07');
  return worst && { since: worst.since, fields: worst.evidence.fields, acts: worst.evidence.acts ?? [] };
}

/** An expired filing window never blocks a claim: it only asks for a reason why it is late (O19). */
function lateFiling(obligations: readonly Obligation[]): Signal | undefined {
  const late = obligations.find(({ id, status }) => id === 'O19' && (status === 'overdue' || status === 'met_late'));
  return late && { since: late.dueAt, fields: late.evidence.fields, acts: late.evidence.acts ?? [] };
}

export function deriveFlags(
  file: CaseFile,
  vulnerabilities: readonly Derived[],
  obligations: readonly Obligation[],
): readonly Derived<Flag>[] {
  const granted = vulnerabilities.some(({ code }) => code === 'V04');
  const found: readonly (readonly [Flag, Signal | undefined])[] = [
    ['presuncion_solicitante', presumedApplicant(file, granted)],
    ['tratado_como_separado', holds(file, 'E01', isAnswer('AV'))],
    ['tratado_como_no_acompanado', holds(file, 'E01', isAnswer('IN'))],
    ['edad_en_duda', holds(file, 'B09', isAnswer('si', 'NS'))],
    ['riesgo_autolesion', holds(file, 'T20', isYes)],
    ['documento_retenido', retainedDocument(file)],
    ['tamizaje_trata', owedTraffickingScreen(file, vulnerabilities)],
    ['justificar_extemporaneidad', lateFiling(obligations)],
  ];
  return found.flatMap(([code, signal]) => (signal ? [derive(code, signal)] : []));
}
