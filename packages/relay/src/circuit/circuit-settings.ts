/** When no more money is sent by itself. Times are milliseconds. */
export type CircuitSettings = {
  /** After so many refusals of the shop's account in a row, by one kind of call. */
  readonly refusals: number;
  /** After so many money calls with an unknown end, within this time. */
  readonly unknowns: number;
  readonly within: number;
  /** How long to wait before one order may try again whether it works. */
  readonly probePause: number;
};
