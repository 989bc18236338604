/**
 * Made by learning, not by hand. The weights of logistic regression for the figures of `FEATURES`, after the bias.
 * Fitted to aliases and look-alikes of the OFAC list of Specially Designated Nationals (US Treasury, public domain),
 * members of Congress (unitedstates/congress-legislators, CC0) and the checks of nomenklatura (OpenSanctions, MIT).
 */
export const WEIGHTS: readonly number[] = [
  -0.09, 0.33, 0.19, 1.51, -0.82, -1.23, -2.75, -0.92, -0.62, -0.91, -2.46, 0.19, -0.74, -2.11, -0.87, 0.04,
  -1.07, -0.65, 0.12, 1.94, 2.77, 1.31, 1.91, 1.01, 0.09, -2.01, -1.87, 2.13,
];
