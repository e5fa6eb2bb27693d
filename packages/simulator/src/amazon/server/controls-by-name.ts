import * as v from 'valibot';
import { exactly, oneWordOf } from '../../misuse/exactly.js';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { declineReasons } from '../world/buyer.js';
import { widgetErrorCodes, widgetKinds } from '../world/widget-errors.js';
import type { AmazonControls } from './controls.js';

type Control = (controls: AmazonControls, body: unknown) => void;

const taking =
  <Schema extends v.GenericSchema>(
    schema: Schema,
    carryOut: (controls: AmazonControls, given: v.InferOutput<Schema>) => void,
  ): Control =>
  (controls, body) =>
    carryOut(controls, parseOrExplain('The body', schema, body));

const atLeastOnce = 'write how many times, a whole number such as 1';
const times = v.optional(
  v.pipe(v.number(atLeastOnce), v.integer(atLeastOnce), v.minValue(1, atLeastOnce)),
  1,
);

const forward = 'write how many seconds time moves on, a number above 0 such as 900';
const seconds = v.pipe(v.number(forward), v.finite(forward), v.gtValue(0, forward));

/** Each control by its name in the address, with a JSON body. Throws a SimulatorMisuse that says what to write. */
export const controlsByName: Readonly<Record<string, Control>> = {
  reset: taking(exactly({}), (controls) => controls.reset()),
  clock: taking(exactly({ advanceSeconds: seconds }), (controls, { advanceSeconds }) =>
    controls.advanceClock(advanceSeconds * 1000),
  ),
  'fail-script': taking(exactly({ times }), (controls, given) => controls.failScript(given.times)),
  deny: taking(exactly({ times }), (controls, given) => controls.denySignIn(given.times)),
  decline: taking(exactly({ reason: oneWordOf(declineReasons) }), (controls, { reason }) =>
    controls.declineNext(reason),
  ),
  raise: taking(
    exactly({ widget: oneWordOf(widgetKinds), code: oneWordOf(widgetErrorCodes) }),
    (controls, { widget, code }) => controls.raiseNext(widget, code),
  ),
  'expire-sessions': taking(exactly({}), (controls) => controls.expireSessions()),
};
