/** Which act records consent, per purpose and recipient? (C42, §5.3; G03 lifts only by express consent) */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownCodes, ownText } from '../register/define-act.ts';

export const ACCESS_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'consent.record',
    room: 'access',
    title: tr('Registrar consentimiento', 'Record consent', 'Enregistrer le consentement'),
    done: tr(
      'Se registró una decisión de consentimiento',
      'A consent decision was recorded',
      'Une décision de consentement a été enregistrée',
    ),
    roles: ['R02', 'R03', 'R04', 'R06', 'R07'],
    form: ['E10', 'U01', 'U02'],
    required: ['purpose', 'decision', 'givenBy'],
    own: {
      purpose: ownCode(tr('Propósito', 'Purpose', 'Finalité'), 'CL-CONSENT-PURPOSE', { k: 'K3', required: true }),
      recipient: ownText(tr('Destinatario', 'Recipient', 'Destinataire'), { k: 'K3', maxLength: 200 }),
      decision: ownCode(tr('Decisión', 'Decision', 'Décision'), 'CL-CON', { k: 'K3', required: true }),
      /** Who agreed: `nna`, `tutor`, `abogado`, `cuidador`; G03 needs the first three. */
      givenBy: ownCodes(tr('Quién lo dio', 'Given by', 'Donné par'), 'CL-CONSENT-BY', { k: 'K3', required: true }),
      scope: ownText(tr('Alcance', 'Scope', 'Portée'), { k: 'K3', maxLength: 1000 }),
    },
  }),
];
