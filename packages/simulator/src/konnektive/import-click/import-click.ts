import type { Call, Crm, Endpoint } from '../crm.js';
import { fieldProblems } from '../details/field-rules.js';
import type { Visit } from '../visits/visits.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, refuse, succeed } from '../wire/reply.js';
import { pageTypes, parsePageType } from './page-types.js';

const affiliateNames = [
  'affId',
  'sourceValue1',
  'sourceValue2',
  'sourceValue3',
  'sourceValue4',
  'sourceValue5',
] as const;

const missing = ({ parameters }: Call, names: readonly string[]): FieldProblems =>
  Object.fromEntries(
    names.filter((name) => parameters.get(name) === null).map((name) => [name, refusalTexts.required]),
  );

const problemsOf = (call: Call, crm: Crm): FieldProblems => {
  const { parameters } = call;
  const isFirst = parameters.get('sessionId') === null;
  const campaignId = parameters.get('campaignId');
  const pageType = parameters.get('pageType');
  return {
    ...fieldProblems(parameters, 'lead'),
    ...missing(call, ['campaignId', 'pageType', ...(isFirst ? ['requestUri'] : [])]),
    ...(campaignId !== null && crm.campaign(campaignId) === null
      ? { campaignId: refusalTexts.unknownCampaign }
      : {}),
    ...(pageType !== null && parsePageType(pageType) === null
      ? { pageType: refusalTexts.notOneOf(pageTypes) }
      : {}),
  };
};

const newVisit = ({ parameters }: Call, crm: Crm, campaignId: number): Visit => ({
  sessionId: crm.visits.newSessionId(),
  campaignId,
  requestUri: parameters.get('requestUri'),
  affiliate: Object.fromEntries(affiliateNames.map((name) => [name, parameters.get(name)])),
  pages: [],
});

/** `/landers/clicks/import/`: tells which page a buyer looks at. The first click of a visit begins a session. */
export const importClick: Endpoint = {
  name: 'landers/clicks/import',
  answer: (call, crm) => {
    const { parameters } = call;
    const problems = problemsOf(call, crm);
    const pageType = parsePageType(parameters.get('pageType') ?? '');
    if (hasProblems(problems) || pageType === null) return refuse(problems);
    const sessionId = parameters.get('sessionId');
    const earlier = sessionId === null ? null : crm.visits.find(sessionId);
    if (sessionId !== null && earlier === null && crm.behaviour.unknownSession === 'refused') {
      return refuse({ sessionId: refusalTexts.unknownSession });
    }
    const visit = earlier ?? newVisit(call, crm, Number(parameters.get('campaignId')));
    crm.visits.write({ ...visit, pages: [...visit.pages, { pageType, at: crm.clock.now() }] });
    return succeed({ sessionId: visit.sessionId, affVals: visit.affiliate });
  },
};
