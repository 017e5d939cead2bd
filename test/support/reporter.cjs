// mocha's spec report, closed by one plain line that a machine can read: "312 passed, 0 failed, 2 skipped".
const { reporters, Runner } = require('mocha');

module.exports = class Plain extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      process.stdout.write(`${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}\n`);
    });
  }
};
