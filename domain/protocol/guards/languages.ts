/** In which languages does a country's officer work? The node's policy, else what its constitution or practice says. */
import { isNodeCode, type NodeCode } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { findPolicy } from '../clock.ts';
import type { Pack } from '../types.ts';

/** Official or working languages, ISO 639-3. Other countries of the Conference work in Spanish. */
const BY_COUNTRY: Readonly<Partial<Record<NodeCode, readonly string[]>>> = {
  BLZ: ['eng'],
  CAN: ['eng', 'fra'],
  USA: ['eng'],
};

/** ISO 639-3 codes; for the pack's own node the policy `languages.official` decides. */
export function languagesOf(pack: Pack, country: string, at: Instant): readonly string[] {
  if (country === pack.node) {
    const official = findPolicy(pack, 'languages.official', at)?.value;
    if (typeof official === 'object') return official;
    if (typeof official === 'string') return [official];
  }
  return (isNodeCode(country) ? BY_COUNTRY[country] : undefined) ?? ['spa'];
}
