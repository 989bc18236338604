import { say } from '../run/say.ts';
import type { Totals } from '../run/totals.ts';
import { type SuiteEvent, told } from './suite/event.ts';

/** What is to run, in whichever editor. */
export interface Suite {
  /** The folder of the extension. */
  readonly extension: string;
  /** The bundled tests, which export `run()`. */
  readonly tests: string;
  /** The folder that the editor opens. */
  readonly folder: string;
}

/** Longer than any single test may take, and than an editor needs to start. */
const patience = 120_000;

/**
 * One run of a suite, as its events tell it.
 *
 * An editor ends with exit code 0 also when the extension host has died. So a run counts as complete
 * only when the suite itself has said how many tests it ran, and those were the ones heard of.
 */
export class SuiteRun {
  /** What this editor is called in the output: "embedded", "web" or "desktop". */
  readonly kind: string;
  /** Fulfilled when there is nothing more to hear. */
  readonly finished: Promise<void>;
  #finish: () => void = () => undefined;
  readonly #log: string[] = [];
  #passed = 0;
  #failed = 0;
  #skipped: string[] = [];
  #began = false;
  #end: Extract<SuiteEvent, { event: 'end' }> | undefined;
  #broken: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(kind: string) {
    this.kind = kind;
    this.finished = new Promise(resolve => {
      this.#finish = () => {
        clearTimeout(this.#timer);
        resolve();
      };
    });
    this.#wait();
  }

  /** Called at the first failure, while the editor still shows what it looked like. */
  onFailure: () => void = () => undefined;

  /** Did the suite begin at all? If not, it is the editor that failed, and not a test. */
  get began(): boolean {
    return this.#began;
  }

  /** All that the editor wrote. */
  get log(): string {
    return `${this.#log.join('\n')}\n`;
  }

  /** Takes one line from the editor's log. */
  hear(line: string): void {
    this.#log.push(line);
    const event = told(line);
    if (event === undefined) return;
    this.#wait();
    switch (event.event) {
      case 'host':
        this.#began = true;
        say(`editor host: ${this.kind} VS Code ${event.version}`);
        break;
      case 'pass':
        this.#passed++;
        say(`  ✓ ${event.title} (${event.ms} ms)`);
        break;
      case 'fail':
        this.#failed++;
        say(`  ✗ ${event.title}\n${event.error.replace(/^/gm, '      ')}`);
        if (this.#failed === 1) this.onFailure();
        break;
      case 'skip':
        this.#skipped.push(event.title);
        break;
      case 'note':
        say(`    ${event.text}`);
        break;
      case 'end':
        this.#end = event;
        this.#finish();
        break;
    }
  }

  /** Says that the editor has ended, or cannot go on. */
  stop(reason: string): void {
    if (this.#end !== undefined) return;
    this.#broken ??= reason;
    // What the suite said last may still be on its way.
    setTimeout(() => this.#finish(), 1000);
  }

  /** Why this run does not count as complete, if so. */
  get incomplete(): string | undefined {
    const end = this.#end;
    if (end === undefined)
      return `${this.#broken ?? 'the editor fell silent'}, before the suite had said that it was complete`;
    if (end.passed + end.failed === 0) return 'the suite ran no test';
    const heard = `${this.#passed}, ${this.#failed}, ${this.#skipped.length}`;
    const counted = `${end.passed}, ${end.failed}, ${end.skipped}`;
    if (heard !== counted)
      return `the suite counted ${counted} (passed, failed, skipped), but ${heard} were heard of`;
    return undefined;
  }

  /** The counts; a run that is not complete is one more failure. */
  get totals(): Totals {
    return {
      passed: this.#passed,
      failed: this.#failed + (this.incomplete === undefined ? 0 : 1),
      skipped: this.#skipped.map(title => ({ title, reason: 'its test says so' })),
    };
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const silent = () => this.stop(`nothing was heard for ${patience / 1000} seconds`);
    this.#timer = setTimeout(silent, patience).unref();
  }
}
