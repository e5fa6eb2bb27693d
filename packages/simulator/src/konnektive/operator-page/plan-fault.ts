import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { KonnektiveControls } from '../test-controls/controls.js';
import { faults, faultyCalls } from './faults.js';

type Form = Readonly<Record<string, unknown>>;

const scripted = (controls: Pick<KonnektiveControls, 'script'>, form: Form): string => {
  const fault = faults.find(({ value }) => value === form.fault);
  const on = faultyCalls.find((call) => call === form.on);
  if (fault === undefined || on === undefined) return 'There is no such fault.';
  const isSwitch = form.times === 'always';
  controls.script({ ...fault.script, on, times: isSwitch ? 'always' : 1 });
  return `${isSwitch ? 'From now on' : 'Next'}, ${on}: ${fault.label}.`;
};

/** Plans what the form says, or forgets all plans, and says so; what contradicts itself is said too. */
export const planFault = (controls: Pick<KonnektiveControls, 'script' | 'unscript'>, form: Form): string => {
  if (form.forget !== undefined) {
    controls.unscript();
    return 'Nothing goes wrong any more.';
  }
  try {
    return scripted(controls, form);
  } catch (error) {
    if (error instanceof SimulatorMisuse) return error.message;
    throw error;
  }
};
