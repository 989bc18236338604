/** A span of gold: a name of one kind. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** A text to learn from. */
export interface Text {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly gold: readonly Gold[];
  /** Whether names that are neither person, organisation nor place are marked too. */
  readonly complete: boolean;
  readonly regions?: readonly (readonly [number, number])[];
}
