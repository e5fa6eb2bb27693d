import type { Reporter, TestCase, TestModule } from 'vitest/node';

type Running = { readonly name: string; readonly since: number };

/** Milliseconds after which something is said to be still running; longer than any test may take by itself. */
const long = 90_000;

const nameOf = ({ project, relativeModuleId }: TestModule): string => `${project.name} ${relativeModuleId}`;

/**
 * A reporter that names what has been running for long, every half minute: the test, or its file where the test keeps
 * the processor to itself, so that no time-out can end it. A run that is then killed from outside has named what it hung on.
 */
export default class StillRunning implements Reporter {
  readonly #running = new Map<string, Running>();
  readonly #ended = new Set<string>();
  readonly #looking = setInterval(() => this.#nameLongOnes(), 30_000).unref();

  onTestModuleQueued(module: TestModule): void {
    this.#note(module.id, module, nameOf(module));
  }

  onTestModuleEnd({ id }: TestModule): void {
    this.#ended.add(id);
    this.#running.delete(id);
  }

  onTestCaseReady({ id, fullName, module }: TestCase): void {
    // Its file is running too, and the test says it more exactly.
    this.#running.delete(module.id);
    this.#note(id, module, `${nameOf(module)} > ${fullName}`);
  }

  onTestCaseResult({ id, module }: TestCase): void {
    this.#running.delete(id);
    this.#note(module.id, module, nameOf(module));
  }

  onTestRunEnd(): void {
    clearInterval(this.#looking);
  }

  /** Of a file that has ended, its last tests may be told only afterwards. */
  #note(id: string, module: TestModule, name: string): void {
    if (!this.#ended.has(module.id)) this.#running.set(id, { name, since: Date.now() });
  }

  #nameLongOnes(): void {
    for (const { name, since } of this.#running.values()) {
      const seconds = Math.round((Date.now() - since) / 1_000);
      if (seconds * 1_000 >= long) console.log(`Still running after ${seconds} s: ${name}`);
    }
  }
}
