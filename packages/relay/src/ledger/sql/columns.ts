import * as v from 'valibot';

/** A number or time of a row. */
export const whole = v.pipe(v.number(), v.safeInteger());

/** A column of JSON text. */
export const json = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.string(), v.parseJson(), schema);

/** The one row of a count. */
export const countRow = v.tuple([v.object({ count: whole })]);
