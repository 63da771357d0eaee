/** Does a condition on other answers hold? Three-valued: what was not asked is unknown, and unknown never excuses (§4 "req"). */
import type { FactValue, FieldCondition } from './form/field.ts';

/** True, false, or undefined: not known. */
export type Truth = boolean | undefined;

type Answers = Readonly<Record<string, FactValue>>;

/** An answer that says something: `NS` and blanks do not. */
export function isKnown(value: FactValue | undefined): boolean {
  if (value === undefined || value === 'NS' || value === '') return false;
  return !(Array.isArray(value) && value.length === 1 && value[0] === 'NS');
}

export function evaluate(condition: FieldCondition, answers: Answers, vulnerabilities: ReadonlySet<string>): Truth {
  if ('vulnerability' in condition) return condition.vulnerability.some((code) => vulnerabilities.has(code));
  if ('all' in condition) {
    return not(anyTruth(condition.all.map((part) => not(evaluate(part, answers, vulnerabilities)))));
  }
  if ('any' in condition) return anyTruth(condition.any.map((part) => evaluate(part, answers, vulnerabilities)));
  if ('known' in condition) return isKnown(answers[condition.field]) === condition.known;
  const value = valueAt(answers[condition.field], condition.key);
  return 'is' in condition ? matches(value, condition.is) : not(matches(value, condition.isNot));
}

function valueAt(value: FactValue | undefined, key: string | undefined): FactValue | undefined {
  if (key === undefined) return value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const part: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return typeof part === 'string' ? part : undefined;
}

function matches(value: FactValue | undefined, codes: readonly string[]): Truth {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return codes.includes(value);
  if (!Array.isArray(value)) return false;
  return value.some((item: unknown) => typeof item === 'string' && codes.includes(item));
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function anyTruth(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}
