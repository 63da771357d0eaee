import { expect, it } from 'vitest';
import { REGISTER_ACTS } from '../register/acts.ts';
import { FORM_FIELDS, findField } from '../register/form/index.ts';
import { mayWriteField } from './may-write.ts';
import type { RoleCode } from './role.ts';

function may(role: RoleCode, field: string): boolean {
  return mayWriteField({ role, field, k: findField(field)?.k ?? 'K5' });
}

it('[C14] protection writes every answer of the form up to its own class', () => {
  for (const { id, k } of Object.values(FORM_FIELDS)) {
    if (k !== 'K5') expect(may('R03', id) && may('R02', id), id).toBe(true);
    expect(may('R04', id), id).toBe(true);
  }
});

it('[C14] R01 mends identity and what the quick intake asked, and nothing of the protection file', () => {
  for (const id of ['B01', 'B07', 'B11', 'A09', 'X01', 'E01', 'E03', 'T01', 'T03'])
    expect(may('R01', id), id).toBe(true);
  for (const id of ['T05', 'T08', 'E10', 'D01', 'H02', 'U01']) expect(may('R01', id), id).toBe(false);
  const form = REGISTER_ACTS.find(({ kind }) => kind === 'intake.register')?.form;
  const asked: readonly string[] = form === undefined || form === '*' ? [] : form;
  expect(asked.length).toBeGreaterThan(14);
  expect(asked.filter((id) => !may('R01', id))).toEqual([]);
});

it('[C13] a labour inspector writes what the inspection found about work, and no other answer', () => {
  const written = Object.keys(FORM_FIELDS).filter((id) => may('R13', id) && findField(id)?.k !== 'K0');
  expect(written.filter((id) => !id.includes('.'))).toEqual(['T11', 'T12', 'T13', 'T14', 'T15', 'T16']);
});

it('[C14] a shelter writes the care part, an asylum body its own, health its record; others nothing', () => {
  expect([may('R09', 'J08'), may('R09', 'U01'), may('R09', 'B01'), may('R09', 'E10')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([may('R12', 'Y07'), may('R12', 'T10'), may('R12', 'B01')]).toEqual([true, false, false]);
  expect([may('R16', 'H01'), may('R16', 'H02'), may('R16', 'T10')]).toEqual([true, true, false]);
  for (const role of ['R17', 'R19', 'R22', 'R25'] as const) expect(may(role, 'B07')).toBe(false);
});
