import { inspect } from 'node:util';

/** An error with its stack. A failed assertion says both values in its message; its properties repeat them. */
export function textOf(error: unknown): string {
  const isAssertion = error instanceof Error && error.name === 'AssertionError';
  return (isAssertion && error.stack) || inspect(error, { depth: 6 });
}
