/**
 * What did a supervisor change by hand? `route.override` adds or removes a route or vulnerability, or sets the priority,
 * with a written reason (C04, T26). It governs the facts known until then: a newer fact is never overruled in advance.
 */
import type { CaseFile } from '../casefile/types.ts';
import type { Act } from '../register/act.ts';
import { actsOf, derive } from './signals.ts';
import type { Derived } from './types.ts';

export type OverrideSubject = 'route' | 'vulnerability' | 'priority';

const NAMES: Readonly<Record<OverrideSubject, readonly string[]>> = {
  route: ['route', 'ruta'],
  vulnerability: ['vulnerability', 'vulnerabilidad'],
  priority: ['priority', 'prioridad'],
};
const REMOVES = ['remove', 'quitar'];

/** The changes of a subject, oldest first; whoever is not a supervisor has changed nothing. */
export function overridesOf(file: CaseFile, subject: OverrideSubject): readonly Act[] {
  const acts = actsOf(file, 'route.override');
  if (acts.length === 0) return acts;
  return acts.filter((act) => act.by.role === 'R04' && NAMES[subject].includes(String(act.facts['subject'])));
}

/** The derived list after the supervisor's additions and removals. */
export function withOverrides(
  file: CaseFile,
  subject: 'route' | 'vulnerability',
  derived: readonly Derived[],
): readonly Derived[] {
  const acts = overridesOf(file, subject);
  if (acts.length === 0) return derived;
  const last = new Map(acts.map((act) => [String(act.facts['code']), act]));
  const kept = derived.filter(({ code, since }) => {
    const act = last.get(code);
    return !act || !REMOVES.includes(String(act.facts['change'])) || since > act.occurredAt;
  });
  for (const [code, act] of last) {
    if (REMOVES.includes(String(act.facts['change'])) || kept.some((one) => one.code === code)) continue;
    kept.push(derive(code, { since: act.occurredAt, fields: ['T26'], acts: [act.id] }));
  }
  return kept;
}
