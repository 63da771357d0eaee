/** Does the case stand as the story says? State, routes, vulnerabilities, block, placement and answers of one case. */
import { currentPlacement } from '#domain/casefile/fold.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import type { Assessment, Derived } from '#domain/protocol/types.ts';
import { FLAGS } from '#domain/protocol/flags.ts';
import { type Check, check, checkSet, compareSet, isEqual } from './check.ts';
import type { Expectation, SetExpectation } from './expectation.ts';
import { fold, spellFacts, type FactsFrame } from './facts.ts';
import { isSameMoment, parseMoment, showInstant } from './times.ts';
import { manyOf, textsOf } from './words.ts';

export interface CaseSeen {
  readonly file: CaseFile;
  readonly assessment: Assessment;
}

/** Everything an expectation says of the case itself; duties, messages and views are checked elsewhere. */
export function checkCase(expect: Expectation, seen: CaseSeen, frame: FactsFrame): readonly Check[] {
  return [...checkStanding(expect, seen), ...checkLaw(expect, seen, frame), ...checkContent(expect, seen, frame)];
}

function codes(rows: readonly Derived[]): readonly string[] {
  return rows.map((row) => row.code);
}

function checkStanding(expect: Expectation, { file, assessment }: CaseSeen): readonly Check[] {
  const checks: Check[] = [];
  if (expect.state !== undefined) checks.push(isEqual('state', expect.state, file.state));
  if (expect.routes !== undefined) checks.push(...checkSet('routes', expect.routes, codes(assessment.routes)));
  if (expect.vulnerabilities !== undefined) {
    checks.push(...checkSet('vulnerabilities', expect.vulnerabilities, codes(assessment.vulnerabilities)));
  }
  if (expect.flags !== undefined) checks.push(...checkFlags(expect.flags, codes(assessment.flags)));
  if (expect.bidTriggers !== undefined) {
    checks.push(...checkSet('BID triggers', expect.bidTriggers, codes(assessment.bidTriggers)));
  }
  if (expect.priority !== undefined) checks.push(isEqual('priority', expect.priority, assessment.priority.code));
  return checks;
}

/** Flags are words for people: «presunción de solicitante» is `presuncion_solicitante`. */
function checkFlags(wanted: SetExpectation, observed: readonly string[]): readonly Check[] {
  return compareSet('flags', wordsAsCodes(wanted), {
    observed,
    matches: (code, word) => bareWords(code) === bareWords(word),
  });
}

/** A flag in one text may have spaces of its own; several stand in a list. */
function wordsAsCodes(wanted: SetExpectation): SetExpectation {
  const spelt = (value: string | string[] | undefined): string[] =>
    manyOf<string>(value).flatMap((text) =>
      FLAGS.some((flag) => bareWords(flag) === bareWords(text))
        ? [bareWords(text)]
        : text.split(/[\s,]+/).filter(Boolean),
    );
  if (typeof wanted === 'string' || Array.isArray(wanted)) return spelt(wanted);
  return Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, spelt(value)]));
}

/** Without accents and small words. */
function bareWords(text: string): string {
  return fold(text)
    .split('_')
    .filter((word) => !['de', 'del', 'la', 'el', 'por', 'como'].includes(word))
    .join('_');
}

function checkLaw(expect: Expectation, { assessment }: CaseSeen, frame: FactsFrame): readonly Check[] {
  const wanted = expect.consularBlock;
  if (wanted === undefined) return [];
  const block = assessment.consularBlock;
  const observed = block ? `since ${showInstant(block.since, frame.zone)} (${block.evidence.fields.join(' ')})` : 'no';
  if (typeof wanted === 'boolean')
    return [
      check('consular block', { expected: wanted ? 'yes' : 'no', observed, ok: wanted === (block !== undefined) }),
    ];
  const moment =
    wanted.since === undefined ? undefined : parseMoment(wanted.since, { zone: frame.zone, around: frame.at });
  const sameTime =
    wanted.since === undefined ||
    (block !== undefined && moment !== undefined && isSameMoment(block.since, moment, frame.zone));
  const sameFields = textsOf(wanted.fields).every((field) => block?.evidence.fields.includes(field));
  return [check('consular block', { expected: wanted, observed, ok: block !== undefined && sameTime && sameFields })];
}

function checkContent(expect: Expectation, { file }: CaseSeen, frame: FactsFrame): readonly Check[] {
  const checks: Check[] = [];
  const placement = currentPlacement(file);
  if (expect.liberty !== undefined) {
    const reported = file.placements.findLast((row) => row.endedAt === undefined);
    checks.push(...checkSet('liberty', expect.liberty, reported ? [reported.liberty] : []));
  }
  if (expect.placement !== undefined) {
    const observed = placement ? `${placement.rung} ${placement.place}` : 'none';
    const ok =
      expect.placement === 'none'
        ? !placement
        : placement?.rung === expect.placement || placement?.place === expect.placement;
    checks.push(check('placement', { expected: expect.placement, observed, ok }));
  }
  if (expect.facts !== undefined) checks.push(...checkFacts(expect.facts, file, frame));
  if (expect.conflicts !== undefined) {
    checks.push(
      ...checkSet(
        'conflicts',
        expect.conflicts,
        file.conflicts.map((row) => row.field),
      ),
    );
  }
  if (expect.journal !== undefined) checks.push(...checkSet('journal', expect.journal, Object.keys(file.byKind)));
  for (const [kind, count] of Object.entries(expect.acts ?? {})) {
    checks.push(isEqual(`${kind} in the journal`, count, file.byKind[kind]?.length ?? 0));
  }
  if (expect.referral !== undefined) checks.push(checkReferral(expect.referral, file));
  if (expect.mergedInto !== undefined) {
    const other = file.merge?.side === 'absorbed' ? file.merge.other : undefined;
    const wanted = expect.mergedInto === 'none' ? undefined : (frame.caseIdOf(expect.mergedInto) ?? expect.mergedInto);
    checks.push(check('merged into', { expected: expect.mergedInto, observed: other, ok: other === wanted }));
  }
  return checks;
}

function checkFacts(wanted: Readonly<Record<string, unknown>>, file: CaseFile, frame: FactsFrame): readonly Check[] {
  const answered = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null));
  const spelt = spellFacts('form.record', answered, frame);
  const unanswered = Object.keys(wanted).filter((key) => wanted[key] === null);
  return [
    ...Object.entries(spelt).map(([key, value]) => isEqual(key, value, file.facts[key]?.value)),
    ...unanswered.map((key) =>
      check(key, { expected: 'not answered', observed: file.facts[key]?.value, ok: file.facts[key] === undefined }),
    ),
  ];
}

function checkReferral(wanted: NonNullable<Expectation['referral']>, file: CaseFile): Check {
  const parts = typeof wanted === 'string' ? { state: wanted } : wanted;
  const found = file.referrals.find(
    (row) =>
      (parts.state === undefined || row.state === parts.state) && (parts.to === undefined || row.to === parts.to),
  );
  return check('referral', {
    expected: parts,
    observed: file.referrals.map((row) => `${row.to} ${row.state}`),
    ok: found !== undefined,
  });
}
