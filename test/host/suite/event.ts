/** What the suite inside the editor tells the launcher outside, one line each. */
export type SuiteEvent =
  /** The first: where the suite runs. */
  | { readonly event: 'host'; readonly version: string }
  | { readonly event: 'pass'; readonly title: string; readonly ms: number }
  | { readonly event: 'fail'; readonly title: string; readonly error: string }
  | { readonly event: 'skip'; readonly title: string }
  /** Something measured, for people. */
  | { readonly event: 'note'; readonly text: string }
  /** The last: the counts. Without it the editor has died on the way, whatever its exit code says. */
  | { readonly event: 'end'; readonly passed: number; readonly failed: number; readonly skipped: number };

/** Tells our lines from all else that an editor writes to its log. */
const mark = '@namedesk ';

/** Writes an event to the log of the extension host, which every kind of host passes on. */
export function tell(event: SuiteEvent): void {
  // biome-ignore lint/suspicious/noConsole: the console is the one way out that every host has
  console.log(mark + JSON.stringify(event));
}

/** The event in a line of an editor's log, if it is one. */
export function told(line: string): SuiteEvent | undefined {
  const start = line.indexOf(mark);
  if (start === -1) return undefined;
  try {
    return JSON.parse(line.slice(start + mark.length)) as SuiteEvent;
  } catch {
    return undefined;
  }
}
