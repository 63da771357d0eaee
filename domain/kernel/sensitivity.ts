/** How dangerous is a value in the wrong hands? Classes K0–K5 of reference §5.1. */
export const SENSITIVITIES = ['K0', 'K1', 'K2', 'K3', 'K4', 'K5'] as const;
/** K0 public · K1 pseudonymous operational · K2 identifying · K3 protection file · K4 high risk · K5 sealed. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** 0 for K0 … 5 for K5, so that classes can be compared. */
export function sensitivityRank(k: Sensitivity): number {
  return SENSITIVITIES.indexOf(k);
}
