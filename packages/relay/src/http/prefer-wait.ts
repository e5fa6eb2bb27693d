/** How long a caller wants to wait at most, in milliseconds: `Prefer: wait=20` (RFC 7240, seconds); 0 without it. */
export const preferredWait = (headers: Headers): number => {
  const [, seconds] =
    /(?:^|[,;\s])wait\s*=\s*"?(\d{1,3})"?\s*(?:$|[,;])/i.exec(headers.get('Prefer') ?? '') ?? [];
  return seconds === undefined ? 0 : Number(seconds) * 1_000;
};
