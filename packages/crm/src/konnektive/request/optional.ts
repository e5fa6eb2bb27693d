import type { Parameters } from './parameters.js';

/** One parameter, or none where there is nothing to say. */
export const optional = (name: string, value: string | undefined): Parameters =>
  value === undefined ? [] : [[name, value]];

/** The CRM's form of yes; a no is not sent. */
export const flag = (name: string, value: boolean | undefined): Parameters =>
  value === true ? [[name, '1']] : [];
