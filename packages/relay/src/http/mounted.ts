import { settingError } from '../configuration/setting-error.js';

const form = /^(?:\/[\w.~-]+)+$/;

/**
 * Where the relay's paths begin on a server that has others too, like `/amazon-pay`. Throws a `configuration` error for
 * what is not the beginning of a path.
 */
export const readBasePath = (written: string | undefined): string => {
  if (written === undefined || written === '') return '';
  if (form.test(written)) return written;
  throw settingError(
    '`basePath` must be the beginning of a path, like "/amazon-pay", without a slash at its end.',
  );
};

/** A path that no relay has: what is not below the base path is answered as that. */
const elsewhere = '/elsewhere';

/** The request as the relay knows its paths. */
export const unmounted = (request: Request, basePath: string): Request => {
  if (basePath === '') return request;
  const url = new URL(request.url);
  const isOurs = url.pathname.startsWith(`${basePath}/`);
  url.pathname = isOurs ? url.pathname.slice(basePath.length) : elsewhere;
  return new Request(url, request);
};
