/** What is used of Playwright's `Locator`. */
export type PlaywrightLocator = {
  click(options?: { readonly timeout?: number }): Promise<void>;
  check(options?: { readonly timeout?: number }): Promise<void>;
  count(): Promise<number>;
  textContent(options?: { readonly timeout?: number }): Promise<string | null>;
  waitFor(options?: { readonly timeout?: number }): Promise<void>;
  nth(index: number): PlaywrightLocator;
};

/** What is used of Playwright's `Frame`. */
export type PlaywrightFrame = { locator(selector: string): PlaywrightLocator };

/** What is used of Playwright's `ConsoleMessage`. */
export type PlaywrightConsoleMessage = { text(): string };

/** What is used of Playwright's `Page`: pages of `@playwright/test`, `playwright` and `playwright-core` are such. */
export type PlaywrightPage = PlaywrightFrame & {
  url(): string;
  frames(): readonly PlaywrightFrame[];
  isClosed(): boolean;
  close(): Promise<void>;
  on(event: 'popup', listener: (popup: PlaywrightPage) => unknown): unknown;
  off(event: 'popup', listener: (popup: PlaywrightPage) => unknown): unknown;
  on(event: 'console', listener: (message: PlaywrightConsoleMessage) => unknown): unknown;
  off(event: 'console', listener: (message: PlaywrightConsoleMessage) => unknown): unknown;
};
