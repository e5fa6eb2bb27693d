import { chainOf, codeOf, systemCallOf } from './error-codes.js';

/**
 * Codes that Node and undici give only before the first byte of a request: name look-up, refused connection, connect
 * time-out, and a certificate that was refused in the TLS handshake. Codes that can also come later (a reset, any TLS
 * alert) are not here, however likely they are early: a charge may stand behind them.
 */
const beforeTheFirstByte: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_REJECTED',
  'CERT_UNTRUSTED',
  'CERT_SIGNATURE_FAILURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'INVALID_CA',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const duringConnect: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
]);

const failedBeforeWriting = (error: unknown): boolean => {
  // Node tries several addresses of one name; all of them must have failed so.
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.every(failedBeforeWriting);
  }
  const code = codeOf(error);
  if (code === undefined) return false;
  return beforeTheFirstByte.has(code) || (systemCallOf(error) === 'connect' && duringConnect.has(code));
};

/** Whether it is proven that not one byte of the request was written. */
export const provesNotSent = (error: unknown): boolean => chainOf(error).some(failedBeforeWriting);
