/**
 * Made by learning, not by hand. The weights of logistic regression for the figures of `FEATURES`, after the bias.
 * Fitted to aliases and look-alikes of the OFAC list of Specially Designated Nationals (US Treasury, public domain),
 * members of Congress (unitedstates/congress-legislators, CC0) and the checks of nomenklatura (OpenSanctions, MIT).
 */
export const WEIGHTS: readonly number[] = [
  0.92, 1.07, 0.18, 1.56, -0.78, -0.73, -2.27, -0.47, -0.54, -1.06, -2.45, 0.41, -0.54, -2, -0.96, 0.12,
  -1.77, -0.59, 0.61, 1.74, 2.41, 0.71, 1.37, 0.08, -0.24, -2.07, -1.48, 2.57, -0.72, -0.22, 0.06, -0.75,
  -0.5, 0.43, 0.19, 0.06, -3.06, -2.52, -3.38, 0.35, -0.84,
];
