import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNodeCode, makeCaseId, NODES, nodeOfCase, parseActId, parseCaseId } from './ids.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const caseIds = fc
  .tuple(fc.constantFrom(...NODES), fc.uint8Array({ minLength: 9, maxLength: 9 }))
  .map(([node, random]) => makeCaseId(node, random));

describe('case ids', () => {
  it('[C02] a folio made at the post reads back as itself and names its node', () => {
    fc.assert(
      fc.property(caseIds, (id) => {
        expect(id).toMatch(/^[A-Z]{3}-.{4}-.{4}-.{2}$/);
        expect(parseCaseId(id)).toBe(id);
        expect(isNodeCode(nodeOfCase(id))).toBe(true);
      }),
    );
  });

  it('[C02] one wrong character in a folio copied by hand is always caught', () => {
    const places = [4, 5, 6, 7, 9, 10, 11, 12, 14, 15];
    fc.assert(
      fc.property(caseIds, fc.constantFrom(...places), fc.constantFrom(...ALPHABET), (id, place, wrong) => {
        fc.pre(id[place] !== wrong);
        expect(parseCaseId(id.slice(0, place) + wrong + id.slice(place + 1))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('[C02] two neighbours swapped are caught unless they lie 16 apart in the alphabet', () => {
    fc.assert(
      fc.property(caseIds, fc.constantFrom(4, 5, 6, 9, 10, 11), (id, place) => {
        const [a = '', b = ''] = [id[place], id[place + 1]];
        fc.pre(a !== b && Math.abs(ALPHABET.indexOf(a) - ALPHABET.indexOf(b)) !== 16);
        expect(parseCaseId(id.slice(0, place) + b + a + id.slice(place + 2))).toBeUndefined();
      }),
    );
  });

  it('[C02] lower case, spaces around, and O, I or L for 0 and 1 are read as meant', () => {
    const id = makeCaseId('SLV', [0, 1, 0, 1, 5, 6, 7, 8, 9]);
    const typed = ` slv-oioL${id.slice(8).toLowerCase()} `;
    expect(parseCaseId(typed)).toBe(id);
  });

  it('[C01] a folio of a country outside the Conference, or no folio at all, is none', () => {
    const id = makeCaseId('MEX', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const value of [`ARG${id.slice(3)}`, id.slice(0, -1), `${id}0`, '', 7, null, undefined, 'x'.repeat(1000)]) {
      expect(parseCaseId(value)).toBeUndefined();
    }
  });

  it('[C02] an act id is a UUID in any case of letters, and nothing else', () => {
    fc.assert(
      fc.property(fc.uuid({ version: [4, 7] }), (id) => {
        expect(parseActId(id.toUpperCase())).toBe(id);
      }),
    );
    for (const value of ['', 'not-a-uuid', 1, '00000000-0000-0000-0000-000000000000']) {
      expect(parseActId(value)).toBeUndefined();
    }
  });
});
