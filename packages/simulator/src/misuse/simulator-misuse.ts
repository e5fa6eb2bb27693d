/** The stand-in was given something that it cannot start with, or a control something that it cannot do. */
export class SimulatorMisuse extends Error {
  readonly code = 'simulator-misuse';
  override readonly name = 'SimulatorMisuse';
}
