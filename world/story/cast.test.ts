import { describe, expect, it } from 'vitest';
import { loadPack } from '#server/packs/load.ts';
import { type Casting, castOfficer, UnknownOfficer } from './cast.ts';

const casting: Casting = {
  officers: { pani: 'R03', consul: { role: 'R05', country: 'HND' } },
  certificates: { 'story-pani': false },
  packOf: (node) => loadPack(node),
};

function cast(who: Parameters<typeof castOfficer>[0], node: 'MEX' | 'CRI' = 'MEX') {
  const { role, institution, post, country, certifiedUntil } = castOfficer(who, node, casting);
  return [role, institution, post ?? '-', country, certifiedUntil === undefined ? 'plain' : 'certified'].join(' ');
}

describe('[ACC] officers of a story', () => {
  it('[ACC] a role works where the directory has it', () => {
    expect(cast('R01')).toBe('R01 mex-inm mex-talisman MEX plain');
    expect(cast('R03')).toBe('R03 mex-pf-ppnna - MEX certified');
    expect(cast('R12')).toBe('R12 mex-comar - MEX certified'.replace('certified', 'plain'));
    expect(cast('R25')).toBe('R25 mex-inm-control - MEX plain');
    expect(cast('R04', 'CRI')).toBe('R04 cri-pani - CRI plain');
  });

  it('[ACC] a place is meant by its id, its name or a part of it', () => {
    const there = 'R01 mex-inm mex-suchiate MEX plain';
    for (const who of ['R01@mex-suchiate', 'R01@suchiate', 'R01 Suchiate']) expect(cast(who)).toBe(there);
    expect(cast({ role: 'R01', post: 'Suchiate (Ciudad Hidalgo)' })).toBe(there);
    expect(cast({ role: 'R03', institution: 'PANI' }, 'CRI')).toBe('R03 cri-pani - CRI certified');
    expect(cast('R09@mex-albergue-tapachula-f')).toBe('R09 mex-albergues-soconusco mex-albergue-tapachula-f MEX plain');
  });

  it('[ACC] a consul answers to another country than the node', () => {
    const consul = 'R05 mex-consulado-hnd-tapachula - HND certified';
    for (const who of ['R05/HND', 'R05 HND', 'consul']) expect(cast(who)).toBe(consul);
  });

  it('[G09] a story may take a certificate away', () => {
    expect(cast('pani')).toContain('plain');
    expect(cast({ role: 'R02', certified: false })).toContain('plain');
  });

  it('[ACC] says who is nobody', () => {
    expect(() => castOfficer('somebody', 'MEX', casting)).toThrow(UnknownOfficer);
    expect(() => castOfficer({ role: 'R99' }, 'MEX', casting)).toThrow(/R01 to R25/);
  });
});
