import { LABEL_COUNT } from './labels.ts';

/** Weights as the tagger asks for them, in steps that no decision depends on. */
export interface Weights {
  /** Adds the weights of the first `count` features to the scores of the labels from 1 on; `at` is where the token's scores begin. */
  add(features: Int32Array, count: number, scores: Float32Array, at: number): void;
  /** The weight of label b after label a at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
  /** What one step is worth, in natural logarithms of odds. */
  readonly step: number;
}

/** The weights of both readings of a text. */
export interface Model {
  readonly first: Weights;
  readonly second: Weights | undefined;
}

/** How many labels carry weights: all but "outside". */
export const WEIGHED = LABEL_COUNT - 1;
