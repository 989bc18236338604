import Mocha from 'mocha';
import { textOf } from '../../run/text-of.ts';
import { tell } from './event.ts';

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants;

/** Tells the launcher all that a mocha runner does. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    runner.on(EVENT_TEST_PASS, test => {
      passed++;
      tell({ event: 'pass', title: titleOf(test), ms: test.duration ?? 0 });
    });
    // A hook that fails comes here too.
    runner.on(EVENT_TEST_FAIL, (test, error: unknown) => {
      failed++;
      tell({ event: 'fail', title: titleOf(test), error: textOf(error) });
    });
    runner.on(EVENT_TEST_PENDING, test => {
      skipped++;
      tell({ event: 'skip', title: titleOf(test) });
    });
    runner.once(EVENT_RUN_END, () => tell({ event: 'end', passed, failed, skipped }));
  }
}

const titleOf = (test: Mocha.Test) => test.titlePath().join(' › ');
