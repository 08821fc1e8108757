import type { RiskTemplate } from './scenarioTemplate';

const of = (
  likelihood: RiskTemplate['likelihood'],
  impact: RiskTemplate['impact'],
  owner: string,
  channels?: RiskTemplate['channels'],
): Omit<RiskTemplate, 'key'> => ({ likelihood, impact, owner, ...(channels ? { channels } : {}) });

/** Every risk that scenarios choose from, by the key of its texts. */
const COMMON_RISKS = {
  outage: of('medium', 'high', 'development'),
  lowTraffic: of('medium', 'high', 'promotion'),
  complaints: of('medium', 'medium', 'serviceLead'),
  stockOut: of('high', 'high', 'supplyChain', ['shop']),
  logistics: of('medium', 'medium', 'logistics', ['shop']),
  opinion: of('low', 'high', 'projectLead'),
  liveDown: of('medium', 'high', 'contentLead', ['video']),
  wrongPrice: of('medium', 'high', 'operations', ['shop']),
  badReviews: of('medium', 'high', 'productManager'),
  lateSamples: of('medium', 'medium', 'logistics', ['video', 'notes']),
  topicTurns: of('medium', 'high', 'publicRelations'),
  rights: of('low', 'high', 'operations'),
  lowVoice: of('medium', 'medium', 'contentLead'),
  optOuts: of('medium', 'medium', 'memberOperator'),
  bonusHunters: of('high', 'medium', 'operations'),
  overContact: of('medium', 'medium', 'privateLead', ['private']),
  partnerLate: of('medium', 'high', 'partnerManager'),
  partnerTrouble: of('low', 'high', 'partnerManager'),
  crowd: of('medium', 'high', 'safetyLead'),
  injury: of('low', 'high', 'safetyLead'),
  siteEquipment: of('medium', 'high', 'siteManager'),
  weather: of('medium', 'high', 'siteManager'),
  siteLost: of('low', 'high', 'siteManager'),
} as const;

/** The risks of a scenario, the gravest first. */
export function risksOf(keys: readonly (keyof typeof COMMON_RISKS)[]): RiskTemplate[] {
  return keys.map((key) => ({ key, ...COMMON_RISKS[key] }));
}
