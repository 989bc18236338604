/**
 * Made by learning, not by hand. The weights of logistic regression for the figures of `FEATURES`, after the bias.
 * Fitted to aliases and look-alikes of the OFAC list of Specially Designated Nationals (US Treasury, public domain),
 * members of Congress (unitedstates/congress-legislators, CC0) and the checks of nomenklatura (OpenSanctions, MIT).
 */
export const WEIGHTS: readonly number[] = [
  -0.09, 0.32, 0.2, 1.51, -0.82, -1.23, -2.69, -0.92, -0.61, -0.9, -2.46, 0.18, -0.74, -2.12, -0.87, 0.03,
  -1.1, -0.59, 0.12, 1.95, 2.76, 1.31, 1.88, 1, 0.1, -2.01, -1.88, 2.1,
];
