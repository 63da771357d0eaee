/**
 * What does one country ask beyond the regional form? Namespaced questions (`MEX.curp`), each standing alone or answering
 * a regional question too, so that national needs never fork the form (reference C03, §2.2 "national-extension flag").
 */
import { type CodeList, findCode, type Provenance } from '../../kernel/code-list.ts';
import { isNodeCode } from '../../kernel/ids.ts';
import { sensitivityRank } from '../../kernel/sensitivity.ts';
import { findList } from '../lists/index.ts';
import type { Facts, FactValue, FieldDef } from './field.ts';

/** A row of a country's extension: a field with its source. `section` says where the screens show it. */
export interface ExtensionField extends Omit<FieldDef, 'partOf' | 'auto' | 'calc' | 'quick'>, Provenance {
  /** Regional question that this one answers as well. */
  readonly mapsTo?: string;
  /** National code → regional code, for coded answers that are mapped. */
  readonly codes?: Readonly<Record<string, string>>;
  /** A list that only this country has; otherwise `list` names a regional one. */
  readonly nationalList?: CodeList;
}

export type ExtensionFaultCode =
  | 'bad_id'
  | 'duplicate_id'
  | 'unknown_list'
  | 'unknown_target'
  | 'computed_target'
  | 'weaker_class'
  | 'unmapped_code';

export interface ExtensionFault {
  readonly id: string;
  readonly code: ExtensionFaultCode;
}

type Catalog = Readonly<Record<string, FieldDef>>;
export type Extended = { readonly fields: Catalog } | { readonly faults: readonly ExtensionFault[] };

const ID = /^([A-Z]{3})\.[a-z][a-z0-9_]{1,40}$/;

/** The regional form with a country's questions added, or why that cannot be: faults are for whoever edits the pack. */
export function withExtensions(fields: Catalog, extensions: readonly ExtensionField[]): Extended {
  const faults: ExtensionFault[] = [];
  const extended: Record<string, FieldDef> = { ...fields };
  for (const extension of extensions) {
    const code = faultOf(extension, fields) ?? (Object.hasOwn(extended, extension.id) ? 'duplicate_id' : undefined);
    if (code) faults.push({ id: extension.id, code });
    else extended[extension.id] = extension.mapsTo ? { ...extension, partOf: extension.mapsTo } : extension;
  }
  return faults.length > 0 ? { faults } : { fields: extended };
}

function faultOf(extension: ExtensionField, fields: Catalog): ExtensionFaultCode | undefined {
  if (!isNodeCode(ID.exec(extension.id)?.[1])) return 'bad_id';
  const needsList = extension.list !== undefined && !extension.nationalList;
  if (needsList && !findList(extension.list ?? '')) return 'unknown_list';
  if (extension.mapsTo === undefined) return undefined;
  const target = Object.hasOwn(fields, extension.mapsTo) ? fields[extension.mapsTo] : undefined;
  if (!target) return 'unknown_target';
  if (target.calc || target.auto) return 'computed_target';
  // A national name for a fact must not make it less protected than the fact itself.
  if (sensitivityRank(extension.k) < sensitivityRank(target.k)) return 'weaker_class';
  return isMapped(extension, target) ? undefined : 'unmapped_code';
}

/** Every national code leads to a code of the regional list. */
function isMapped(extension: ExtensionField, target: FieldDef): boolean {
  const regional = target.list === undefined ? undefined : findList(target.list);
  const national = extension.nationalList ?? (extension.list === undefined ? undefined : findList(extension.list));
  if (!regional || !national || target.type === 'reference') return true;
  return national.items.every(({ code }) => findCode(regional, extension.codes?.[code] ?? code) !== undefined);
}

/** The facts with the regional answers that national ones imply; an answer given to the regional question stands. */
export function toRegional(facts: Facts, extensions: readonly ExtensionField[]): Facts {
  const regional: Record<string, FactValue> = { ...facts };
  for (const { id, mapsTo, codes } of extensions) {
    const value = facts[id];
    if (mapsTo !== undefined && value !== undefined && regional[mapsTo] === undefined) {
      regional[mapsTo] = translate(value, codes);
    }
  }
  return regional;
}

function translate(value: FactValue, codes: Readonly<Record<string, string>> | undefined): FactValue {
  if (!codes) return value;
  if (typeof value === 'string') return codes[value] ?? value;
  if (!Array.isArray(value)) return value;
  return value.filter((item: unknown): item is string => typeof item === 'string').map((item) => codes[item] ?? item);
}
