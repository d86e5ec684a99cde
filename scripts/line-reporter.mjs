// Prints "N passed, N failed[, N skipped]" as the very last line, and never "0 failed" when the run failed.
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default class LineReporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onInit() {
    process.on('exit', (code) => {
      // A set-up that threw, or no test found: the run failed without a failed test.
      if ((code || process.exitCode) && this.#failed === 0) this.#failed = 1;
      const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
      process.stdout.write(`${this.#passed} passed, ${this.#failed} failed${skipped}\n`);
    });
  }

  onTestRunEnd(modules, errors) {
    for (const module of modules) this.#count(module);
    this.#failed += errors.length;
  }

  #count(module) {
    let failed = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') this.#passed++;
      else if (state === 'failed') failed++;
      else this.#skipped++;
    }
    // A file that can't be imported, or whose `beforeAll` threw, fails without a failed test.
    this.#failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
  }
}
