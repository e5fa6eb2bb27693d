const isLoopback = (origin: string): boolean => {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
};

/** Whether an origin is on a list; without a list every page of this computer is. */
export const isAllowedOrigin = (origin: string, list: readonly string[] | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  return list === undefined ? isLoopback(origin) : list.includes(new URL(origin).origin);
};
