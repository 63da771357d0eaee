/**
 * Is there an impediment to removal or transfer? The one question that migration control and police may ask (§5.3, G16).
 * For somebody under 18 the answer is always yes until a decision in force says otherwise, so an unknown token is
 * answered as a known one is: same shape, same words, same work, and nothing to learn from either.
 */
import { onCall } from '#domain/directory/on-call.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { type CaseId, nodeOfCase, parseCaseId } from '#domain/kernel/ids.ts';
import type { ImpedimentView } from '#domain/protocol/views.ts';
import { foldCase } from '#domain/casefile/fold.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Officer } from '../session/officer.ts';
import { readJournal } from '../store/journal.ts';

/** States in which the protection authority itself has ended the child's stay here. */
const FREE_TO_TRAVEL = ['ST7c', 'ST8'];

/** The answer, audited before it is given. `token` is what was typed, valid or not. */
export async function askImpediment(node: DeskNode, officer: Officer, token: string): Promise<ImpedimentView> {
  const caseId = parseCaseId(token);
  const file = caseId && nodeOfCase(caseId) === node.code ? await readCase(node, caseId) : await readNobody(node);
  await node.audit.append({
    at: new Date(node.clock.now()).toISOString(),
    officer: officer.id,
    role: officer.role,
    institution: officer.institution,
    action: 'impediment.ask',
    cases: caseId ? [caseId] : [],
    classes: ['K1'],
    purpose: null,
    act_id: null,
    outcome: file ? 'known' : 'unknown',
  });
  const { staffed, closed } = onCall(node.pack, { duty: 'protection', at: node.clock.now() });
  const contact = staffed[0] ?? closed[0];
  return {
    impediment: file && FREE_TO_TRAVEL.includes(file.state) ? 'no' : 'si',
    authority: { name: contact?.name.es ?? '', phone: contact?.phone ?? '' },
    // Hearings are not recorded yet; the key is there so that the shape will not change.
    nextHearing: null,
  };
}

async function readCase(node: DeskNode, caseId: CaseId): Promise<CaseFile | undefined> {
  return foldCase(await readJournal(node.reader, caseId));
}

/** The same query for a token that can be nobody's, so that time tells nothing. */
async function readNobody(node: DeskNode): Promise<undefined> {
  await readJournal(node.reader, `${node.code}-0000-0000-00` as CaseId);
}
