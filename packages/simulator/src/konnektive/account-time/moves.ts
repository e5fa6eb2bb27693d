import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';

const year = 366 * 24 * 60 * 60_000;

/** The furthest that the time is moved at once: a purchase billed daily has some thousand bills in it. */
const longestMove = 10 * year;

const firstMoment = Date.UTC(1970, 0);
const lastMoment = Date.UTC(2100, 0);

/** A moment that the clock may be set to; another one is a `SimulatorMisuse`. */
export const checkedMoment = (epochMs: number): number => {
  if (epochMs >= firstMoment && epochMs < lastMoment) return epochMs;
  throw new SimulatorMisuse('The time would leave the years 1970 to 2099: move it less far.');
};

/** How far the clock may be moved at once, in milliseconds; further is a `SimulatorMisuse`. */
export const checkedMove = (milliseconds: number): number => {
  if (Math.abs(milliseconds) <= longestMove) return milliseconds;
  throw new SimulatorMisuse(
    `The time can be moved by ten years at once (${longestMove} ms), not by ${milliseconds} ms.`,
  );
};
