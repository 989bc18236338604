/**
 * The claims that tests inside an editor make, in the words of `node:assert/strict`, which a browser has not. Bundled
 * in its place for the web host only.
 */
function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${shown(value)} is not truthy`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
}

/** For values that JSON can hold. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    fail(message, `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  }
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message, `${text} matches ${pattern}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `${text} does not match ${pattern}`);
}
