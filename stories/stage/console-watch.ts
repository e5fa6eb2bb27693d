import { spyOn } from 'storybook/test';

export type ConsoleWatch = { readonly complaints: () => readonly string[]; readonly stop: () => void };

/** Hears every error and warning that is written to the console; they are still written. */
export const watchConsole = (): ConsoleWatch => {
  const spies = [spyOn(console, 'error'), spyOn(console, 'warn')];
  return {
    complaints: () => spies.flatMap((spy) => spy.mock.calls.map((words) => words.map(String).join(' '))),
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
};
