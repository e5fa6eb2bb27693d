/** The stand-in's own addresses, known to its scripts and to its server. */
export const paths = {
  loginSdk: '/sdk/login1.js',
  widget: '/widgets/page',
  widgetAction: '/widgets/act',
  contract: '/widgets/contract',
  confirmation: '/confirmation',
  tokenInformation: '/auth/o2/tokeninfo',
  profile: '/user/profile',
  buttons: '/buttons',
  stylesheet: '/assets/pages.css',
  widgetPageScript: '/assets/widget-page.js',
  signInAnswerScript: '/assets/sign-in-answer.js',
} as const;
