/** A call's flat parameters, in the order in which they are sent. Nothing is nested in this API. */
export type Parameters = readonly (readonly [name: string, value: string])[];
