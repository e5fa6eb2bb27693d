import type { Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { paths } from '../hosted/paths.js';
import { profileFor, tokenInformation } from '../sign-in/profile.js';
import { isAllowedOrigin } from './allow-list.js';
import type { Simulator } from './simulator.js';

const invalidToken = {
  error: 'invalid_token',
  error_description: 'The access token is not valid or has expired.',
} as const;

/** In a header, as Amazon documents it; the profile's own header and the query are Amazon's other two ways. */
const tokenOf = (context: Context): string => {
  const [, bearer] = /^bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  return bearer ?? context.req.header('x-amz-access-token') ?? context.req.query('access_token') ?? '';
};

/** Login with Amazon's REST interface (developer.amazon.com, obtain-profile-information). */
export const addLoginInterfaceRoutes = (app: Hono, { world, options }: Simulator): void => {
  const merchants = cors({
    origin: (origin) => (isAllowedOrigin(origin, options.javascriptOrigins) ? origin : undefined),
    allowHeaders: ['Authorization', 'x-amz-access-token'],
  });
  app.use(paths.profile, merchants);
  app.use(paths.tokenInformation, merchants);
  app.get(paths.tokenInformation, (context) => {
    const information = tokenInformation(world, context.req.query('access_token') ?? '');
    return information === undefined ? context.json(invalidToken, 400) : context.json(information);
  });
  app.get(paths.profile, (context) => {
    const profile = profileFor(world, tokenOf(context));
    return profile === undefined ? context.json(invalidToken, 400) : context.json(profile);
  });
};
