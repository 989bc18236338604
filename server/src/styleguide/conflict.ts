import type { StyleGuideProblem } from './problem.ts';

const MARKERS = /^(?:<{7}|>{7})(?: .*)?$/gm;

/**
 * The lines that a version control system leaves in a file where two people changed the same place. While they are
 * there the file means two things at once, and none of it is used.
 */
export function conflictMarkers(text: string): StyleGuideProblem[] {
  return Array.from(text.matchAll(MARKERS), found => ({
    code: 'conflict',
    severity: 'error',
    span: { start: found.index, end: found.index + found[0].trimEnd().length },
    message:
      'Two versions of the style guide meet here, and Git left both in the file. Keep the lines that are right, ' +
      'and delete this marker with its partners (<<<<<<<, =======, >>>>>>>).',
  }));
}
