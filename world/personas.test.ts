import { describe, expect, it } from 'vitest';
import { loadPack } from '#server/packs/load.ts';
import { PERSONAS } from './personas.ts';

describe('[C20] people of the demonstration', () => {
  it('[C20] everybody works at an institution and a post that the directory has', () => {
    const lost = PERSONAS.filter(({ node, institution, post }) => {
      const pack = loadPack(node);
      const places = [...pack.posts, ...pack.facilities].map(({ id }) => id);
      return !pack.institutions.some(({ id }) => id === institution) || (post !== undefined && !places.includes(post));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('[C20] ids are unique, and say node and role', () => {
    expect(new Set(PERSONAS.map(({ id }) => id)).size).toBe(PERSONAS.length);
    for (const { id, node, role } of PERSONAS) expect(id.startsWith(`per-${node}-${role}-`.toLowerCase())).toBe(true);
  });

  it('[C20] MEX and CRI have a person for each home screen of this delivery', () => {
    for (const node of ['MEX', 'CRI']) {
      const roles = new Set(PERSONAS.filter((one) => one.node === node).map(({ role }) => role));
      for (const role of ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R09', 'R12', 'R16', 'R25']) {
        expect([...roles]).toContain(role);
      }
    }
  });

  it('[G09] only certified roles carry a certificate', () => {
    for (const { role, certifiedUntil } of PERSONAS) {
      expect(certifiedUntil !== undefined).toBe(['R02', 'R03', 'R05', 'R16'].includes(role));
    }
  });

  it('[C20] every line about a person is in three languages', () => {
    for (const { about } of PERSONAS) expect(Object.values(about).every((text) => text.length > 0)).toBe(true);
  });
});
