import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const told = v.looseObject({
  at: v.number(),
  relay: v.string(),
  event: v.string(),
  attempt: v.optional(v.nullable(v.string())),
  purchase: v.optional(v.nullable(v.string())),
  order: v.optional(v.nullable(v.string())),
  because: v.optional(v.string()),
  alarm: v.optional(v.string()),
});

/** One event of a relay, as its file has it. */
export type ToldEvent = v.InferOutput<typeof told>;

/** What the relays have told, in the order of time. The last line of a relay that was killed may be half a line. */
export const readEvents = (files: readonly string[]): readonly ToldEvent[] =>
  files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line): readonly ToldEvent[] => {
      try {
        return [v.parse(told, JSON.parse(line))];
      } catch {
        return [];
      }
    })
    .toSorted((one, other) => one.at - other.at);
